#!/usr/bin/python3
"""Usage: names.py WAYMARK LANGUAGE

A screen reader finds a name for everything that can be done, on the start page, on every
stage of an example and in what opens from there."""

import re
import sys

from driver import Program, wait_until

CONTROLS = ("button", "toggle button", "check box", "combo box", "entry", "slider", "spin button", "text")
MENUS = (
    ("alt+3", "More about this wish"),
    ("alt+3", "What to do with this goal"),
    ("alt+4", "What to do with this way"),
)
QUESTIONS = (  # of the stages and sheets, in the order of their keys
    "How are we in touch?",
    "How is life now?",
    "Where do I want to go?",
    "Which way could I go?",
    "What are we up to today?",
    "What did it give us?",
    "How do I notice that it gets harder?",
    "What should others know when I can’t say it?",
)
CLASS_NAME = re.compile(r"(Gtk|Adw|Way)[A-Z]\w*|")


def is_named(widget):
    if widget.role not in CONTROLS or not CLASS_NAME.fullmatch(widget.name):
        return True
    # GTK's own: the button within a drop-down and around the button of a menu, an expander.
    parent = widget.accessible.get_parent()
    if parent.get_role_name() == "combo box" or widget.name == "GtkExpander":
        return True
    return any(child.role.endswith("button") and is_named(child) for child in widget.children)


def listen(program, silent):
    """Adds to SILENT what has no name in all that is shown now."""
    for widget in program.root.walk():
        if not is_named(widget):
            inner = " ".join(child.name for child in widget.walk() if child.role == "label")
            silent.add(f"{widget} with {inner!r}")


def listen_within(program, silent, way_in, inside):
    """The same for a dialog or a popover: WAY_IN opens it, INSIDE is something in it."""
    way_in()
    program.find(inside)
    listen(program, silent)
    program.press("Escape")
    wait_until(lambda: program.root.look(program.words(inside)) is None, f"the end of {inside}")


def listen_menu(program, silent, way_in):
    """The same for a menu, whose items have a name in older GTK only."""
    way_in()
    program.find(role="menu item")
    listen(program, silent)
    program.press("Escape")
    wait_until(lambda: program.root.look(role=("menu item",)) is None, "the end of the menu")


def has_controls(windows):
    return any(widget.role in CONTROLS for window in windows for widget in window.walk())


def listen_window(program, silent, *keys):
    """The same for a window of its own, which KEYS open."""
    count = len(program.windows)
    program.press(*keys)
    wait_until(lambda: has_controls(program.windows[count:]), f"a window by {keys}")
    listen(program, silent)
    program.press("Escape")
    wait_until(lambda: len(program.windows) == count, f"the end of the window by {keys}")


def visit_start(waymark, language, silent):
    with Program(waymark, language=language) as program:
        program.find("New journey")
        listen(program, silent)
        program.click("Show my journeys")
        program.find("Hide my journeys")
        listen(program, silent)
        listen_within(program, silent, lambda: program.click("New journey"), "Begin")
        listen_menu(program, silent, lambda: program.press("F10"))
        # GTK's own: the button for the search among the shortcuts.
        shortcuts = set()
        listen_window(program, shortcuts, "F1")
        silent |= shortcuts - {"button 'GtkImage' with ''"}
        listen_window(program, silent, "F10", "Up", "Return")  # about Waymark


def visit_dialogs(waymark, language, silent):
    with Program(waymark, "--example=frank", language=language) as program:
        program.find("Note a contact")
        listen_window(program, silent, "ctrl+f")
        listen_window(program, silent, "F10", "Down", "Return")  # back to a copy
        for stage, menu in MENUS:
            program.press(stage)
            listen_menu(program, silent, lambda menu=menu: program.click(menu))


def choose_paper(program):
    program.press("ctrl+p")
    program.find("My recovery plan")
    program.press("Return")


def visit_stages(waymark, language, silent):
    with Program(waymark, "--example=frank", language=language) as program:
        program.find("Note a contact")
        # From the last one on: what comes before in the tree is still empty, and soon walked.
        for number in range(len(QUESTIONS), 0, -1):
            program.press(f"alt+{number}")
            program.find(QUESTIONS[number - 1])
        # A stage that was shown stays on the bus with its size, so one long look is enough.
        listen(program, silent)
        listen_window(program, silent, "ctrl+p")
        listen_within(program, silent, lambda: choose_paper(program), "Print…")
        program.press("alt+2")
        listen_within(
            program, silent, lambda: program.click("Choose the domains"), "A domain of my own"
        )


def main():
    waymark, language = sys.argv[1:]
    silent = set()
    visit_start(waymark, language, silent)
    visit_dialogs(waymark, language, silent)
    visit_stages(waymark, language, silent)
    if silent:
        raise SystemExit("A screen reader can't name these:\n" + "\n".join(sorted(silent)))


main()
