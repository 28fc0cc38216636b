#!/usr/bin/python3
"""Usage: look.py WAYMARK FOLDER LANGUAGE EXAMPLE[,EXAMPLE ...]

Takes a picture of every stage and sheet of the examples into FOLDER; "start" is the start page. Fails if
the window does not fit the screen."""

import os
import sys

from driver import Program, run

STAGES = ("connecting", "understanding", "goals", "plan", "doing", "learning", "signs",
          "crisis")
FACETS = {
    "portrait": "In my words",
    "story": "My story",
    "traits": "Strengths",
    "elements": "What matters to me",
    "people": "People",
    "places": "Places",
}


def settle(program, path, last):
    """Takes pictures until two in a row are the same, and not LAST; returns that one."""
    before = None
    for _ in range(60):
        program.picture(path)
        with open(path, "rb") as file:
            now = file.read()
        if now == before and now != last:
            return now
        before = now
    raise SystemExit(f"{path} does not come to rest")


def assert_fits(path):
    """The window in front is not larger than the screen."""
    screen = run("xdotool", "getdisplaygeometry").split()
    window = run("xdotool", "getactivewindow", "getwindowgeometry", "--shell")
    size = dict(line.split("=") for line in window.splitlines())
    if int(size["WIDTH"]) > int(screen[0]) or int(size["HEIGHT"]) > int(screen[1]):
        raise SystemExit(f"{path}: {size['WIDTH']} × {size['HEIGHT']} on {' × '.join(screen)}")


def show_facet(program, name):
    """By its tab; where there is little room, as the next one in the menu."""
    tab = program.root.look(name, ("page tab",))
    if tab is not None:
        program.point(tab)
    else:
        program.click("Parts of this stage")
        program.press("Down", "Return")
    run("xdotool", "mousemove", "0", "0")


def look_at_facets(program, path, last):
    for number, (facet, name) in enumerate(FACETS.items(), 1):
        show_facet(program, program.words(name, "part of understanding"))
        picture = path.replace(".png", f"-{number}-{facet}.png")
        last = settle(program, picture, last)
        assert_fits(picture)
    return last


def look_below(program, path, last):
    """What is further down on the page."""
    width, height = run("xdotool", "getdisplaygeometry").split()
    run("xdotool", "mousemove", str(int(width) // 2), str(int(height) // 2))
    run("xdotool", "click", "--repeat", "60", "--delay", "10", "5")
    run("xdotool", "mousemove", "0", "0")
    return settle(program, path.replace(".png", "-below.png"), last)


def look(waymark, folder, language, example):
    arguments = [] if example == "start" else [f"--example={example}"]
    with Program(waymark, *arguments, language=language) as program:
        program.find(role="frame")
        run("xdotool", "mousemove", "0", "0")
        picture = None
        for number, stage in enumerate(["start"] if example == "start" else STAGES, 1):
            if number > 1:
                program.press(f"alt+{number}")
            path = os.path.join(folder, f"{example}-{number}-{stage}.png".replace("start-1-", ""))
            picture = settle(program, path, picture)
            assert_fits(path)
            if stage == "understanding":
                picture = look_at_facets(program, path, picture)
            elif stage in ("plan", "learning"):
                picture = look_below(program, path, picture)


def main():
    waymark, folder, language, examples = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    for example in examples.split(","):
        look(waymark, folder, language, example)


main()
