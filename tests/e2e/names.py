#!/usr/bin/python3
"""Usage: names.py WAYMARK LANGUAGE

A screen reader finds a name for everything that can be done, on every stage of an example."""

import re
import sys
import time

from driver import Program

CONTROLS = ("button", "toggle button", "check box", "combo box", "entry", "slider", "spin button", "text")
CLASS_NAME = re.compile(r"(Gtk|Adw|Way)[A-Z]\w*|")


def is_named(widget):
    if widget.role not in CONTROLS or not CLASS_NAME.fullmatch(widget.name):
        return True
    # GTK's own: the button within a drop-down and around the button of a menu, an expander.
    parent = widget.accessible.get_parent()
    if parent.get_role_name() == "combo box" or widget.name == "GtkExpander":
        return True
    return any(child.role.endswith("button") and is_named(child) for child in widget.children)


def main():
    waymark, language = sys.argv[1:]
    silent = set()
    with Program(waymark, "--example=frank", language=language) as program:
        program.find("Note a contact")
        for number in range(1, 7):
            program.press(f"alt+{number}")
            time.sleep(0.5)
        # A stage that was shown stays on the bus with its size, so one long look is enough.
        for widget in program.root.walk():
            if not is_named(widget):
                inner = " ".join(child.name for child in widget.walk() if child.role == "label")
                silent.add(f"{widget} with {inner!r}")
    if silent:
        raise SystemExit("A screen reader can't name these:\n" + "\n".join(sorted(silent)))


main()
