"""Tests of Opstap from the outside: only the program, its database file and its pages."""
