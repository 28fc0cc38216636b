#!/usr/bin/python3
"""Usage: sheets.py WAYMARK LANGUAGE

For when it gets harder: a warning sign is written while Goals are on the screen, goes to the crisis
card by one click, and is found again."""

import sys

from driver import Program, wait_until

SIGN = "Nesplju, öösel в кухне"
SOMEBODY = "Люба 555 01 23"
EXAMPLE = "example of a line"


def write_a_sign(program):
    program.press("alt+3")
    program.find("Add a wish")
    program.press("alt+7")
    program.find("How do I notice that it gets harder?")
    program.fill("I sleep badly, I stop answering…", SIGN, EXAMPLE)
    program.press("Return")
    program.find("The line", "text")
    program.find("Made on")


def take_it_to_the_card(program):
    program.press("alt+8")
    program.find("What should others know when I can’t say it?")
    program.point(program.root.find(SIGN, "button"))
    wait_until(
        lambda: program.root.look(SIGN, "button") is None
        and program.root.look(program.words("The line"), "text", SIGN) is not None,
        "the sign on the card",
    )
    program.fill("A name, and a number…", SOMEBODY, EXAMPLE)
    program.press("Return")
    program.shows(SOMEBODY)


def go_back(program):
    program.press("Escape")
    program.find("Add a wish")


def find_it_again(program):
    program.press("ctrl+f")
    program.find("A word from this journey")
    program.write("oosel")
    program.find("Early warning signs")
    program.press("Return")
    program.find("How do I notice that it gets harder?")


def main():
    waymark, language = sys.argv[1:]
    with Program(waymark, "--example=morse", language=language) as program:
        program.find("Note a contact")
        write_a_sign(program)
        take_it_to_the_card(program)
        go_back(program)
        find_it_again(program)


main()
