#!/usr/bin/python3
"""Usage: plan.py WAYMARK LANGUAGE

From a wish to an agreement: a goal out of the wish, three ways with what each of the two says for
and against them, a choice, four steps for three people, each typed in one line, and a word about
what is seen differently. What is typed takes letters of all four languages."""

import sys

from driver import Program, wait_until

NAME = "Жанна Õ."
WISH = "Hrát na kytaru, наконец"
GOAL = "I want to play kitarri"
WAYS = ("Hodiny ve škole", "Видео дома", "Neljapäevane džäm")
FRIEND = "Žofie"
TOMORROW = {"en": "tomorrow", "ru": "завтра"}
BUTTON = ("button", "toggle button")  # the latter in newer versions of GTK


def begin(program):
    program.click("New journey")
    program.fill("What would you like to be called?", NAME)
    program.press("Return")
    program.find("Note a contact")


def grow(program):
    program.press("alt+3")
    program.fill("What would be worth getting up for?", WISH)
    program.press("Return")
    program.click("Make a goal of it")
    words = program.find("The goal", "text")
    wait_until(lambda: words.text == WISH, "the wish as the beginning of the goal")
    program.point(words)
    program.press("ctrl+a")
    program.write(GOAL)
    program.shows(WISH)


def add_ways(program):
    program.press("alt+4")
    for number, way in enumerate(WAYS):
        if number > 0:
            program.click("Another way")
        program.tab_to(program.find("What could I do, or whom could I ask?", "text"))
        program.write(way)
        program.press("Return")
        program.shows(way)


def lines(program):
    """The lines below what speaks for and against, two on each card, from left to right."""
    name = program.words("and…")
    return [each for each in program.root.walk() if each.role == "text" and each.name == name]


def argue(program, line, words):
    program.point(lines(program)[line])
    program.write(words)
    program.press("Return")
    program.shows(words)


def weigh(program):
    """Each way gets a word for it and one against it."""
    for way in range(len(WAYS)):
        argue(program, 2 * way, f"за {way}")
        argue(program, 2 * way + 1, f"proti {way}")
    # The worker says what speaks for the first one.
    program.tab_to(program.find("What to do with these words"))
    program.press("space")
    program.find("The worker said this")
    program.press("Return")  # it comes first
    program.root.find(role=BUTTON, text=program.words("What it weighs for the worker"))


def choose(program):
    program.click("Choose this")
    program.find("my choice")
    program.write("Because мне там рады")
    program.shows("Because мне там рады")


def step(program, line, words, expected):
    """Types a step, and sees who and when it would be before it is one. The focus stays."""
    program.write(line)
    for chip in expected:
        program.root.find(chip, BUTTON)
    program.press("Return")
    program.shows(words)


def add_steps(program, language):
    worker = program.words("The worker", "who")
    who = program.words("Who: %s") % worker
    when = program.words("When: %s") % program.words("Tomorrow", "date")
    program.tab_to(program.find("Add a step"))
    program.press("space")
    step(program, "Call müügimees", "Call müügimees", [])
    step(program, f"Zeptat se, {worker}, {TOMORROW[language]}", "Zeptat se", [who, when])
    step(program, f"Прийти вместе, {worker}", "Прийти вместе", [who])
    # A name that nobody knows is only asked about.
    program.write(f"Půjčit zesilovač, {FRIEND}")
    program.tab_to(program.root.find(program.words("Who: %s?") % FRIEND, BUTTON))
    program.press("space", "shift+Tab", "Return")
    program.root.find(FRIEND)
    program.shows("Půjčit zesilovač")


def agree(program):
    program.tab_to(program.find("Note today’s agreement"))
    program.press("space")
    program.tab_to(program.find("I see it differently", BUTTON))  # beside what has the focus
    program.press("space")
    program.find("I see it differently: …", "text")
    program.write("Ne každý týden")  # the focus is there
    program.press("alt+3", "alt+4")
    program.shows("Ne každý týden")


def main():
    waymark, language = sys.argv[1:]
    with Program(waymark, language=language) as program:
        begin(program)
        grow(program)
        add_ways(program)
        weigh(program)
        choose(program)
        add_steps(program, language)
        agree(program)


main()
