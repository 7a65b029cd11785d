"""Made people and vacancies, as the specification of matching makes them, and what the program answers about them."""

import importlib.util
import json

from outside.house import FIXTURES

_spec = importlib.util.spec_from_file_location("instance", FIXTURES / "matching" / "instance.py")
instance = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(instance)

dump = json.JSONEncoder(separators=(",", ":")).encode


def make(folder, count):
    world = instance.World(1)
    for name, record in (("candidates", instance.candidate), ("vacancies", instance.vacancy), ("protected", instance.protected)):
        with open(folder / f"{name}.jsonl", "w") as file:
            file.writelines(dump(record(world, number)) + "\n" for number in range(count))
    return folder


def answers(house, folder, *options):
    result = house.command("match", "topk", "--instance", str(folder), *options)
    assert result.returncode == 0, result.stderr.decode()
    return result.stdout
