"""Solves an allocation with OR-tools, in a process of its own so that its memory can be told: flow.py FILE RUNS."""

import json
import sys
import time
from pathlib import Path

import numpy as np
from ortools.graph.python import min_cost_flow


def resident(field):
    """`VmRSS`, what is resident now, or `VmHWM`, the most that ever was, in megabytes."""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(field)) / 1024


def main():
    arcs = Path(sys.argv[1])
    before = resident("VmRSS")
    with np.load(arcs) as found:
        tails, heads, room, costs, supplies = (found[name] for name in ("tails", "heads", "room", "costs", "supplies"))
    times = []
    for _ in range(int(sys.argv[2])):
        flow = min_cost_flow.SimpleMinCostFlow()
        flow.add_arcs_with_capacity_and_unit_cost(tails, heads, room, costs)
        flow.set_nodes_supplies(np.arange(len(supplies)), supplies)
        start = time.perf_counter()
        status = flow.solve()
        times.append((time.perf_counter() - start) * 1e6)
        assert status == flow.OPTIMAL
    json.dump({"times": times, "objective": -flow.optimal_cost(), "memory": resident("VmHWM") - before}, sys.stdout)


if __name__ == "__main__":
    main()
