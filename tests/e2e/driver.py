"""Drives Waymark as a person does: looks for things by the name that a screen reader says,
clicks with the pointer, types on the keyboard."""

import gettext
import os
import re
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

WINDOWS = ("frame", "dialog", "window", "alert")
PATIENCE = 40  # seconds until something that should be there is missed

# GTK says so when somebody asks on the bus for what has just gone; it is not our doing.
HARMLESS = "g_variant_is_object_path: assertion 'string != NULL' failed"


class Missing(Exception):
    """Nothing of that description is on the screen."""


def wait_until(condition, what, patience=PATIENCE):
    """Waits for CONDITION, a function, to be true, and returns what it returned."""
    end = time.monotonic() + patience
    while True:
        try:
            result = condition()
            if result:
                return result
        except (GLib.Error, Missing):
            pass  # what was looked at has gone; look again
        if time.monotonic() > end:
            raise Missing(what)
        time.sleep(0.05)


class Widget:
    """Something on the screen, as it appears on the accessibility bus."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __repr__(self):
        return f"{self.role} {self.name!r}"

    @property
    def role(self):
        # What newer versions call "button" is a "push button" in older ones.
        return self.accessible.get_role_name().replace("push button", "button")

    @property
    def name(self):
        """The name without the mnemonic, which older versions of GTK put before it."""
        name = self.accessible.get_name() or ""
        doubled = re.fullmatch(r"(.*_.*) (.*)", name)
        if doubled and doubled[1].replace("_", "", 1) == doubled[2]:
            name = doubled[2]
        return name

    @property
    def text(self):
        if "Text" not in self.accessible.get_interfaces():
            return self.name
        count = Atspi.Text.get_character_count(self.accessible)
        return Atspi.Text.get_text(self.accessible, 0, count)

    @property
    def states(self):
        return {state.value_nick for state in self.accessible.get_state_set().get_states()}

    @property
    def place(self):
        """x, y, width and height within the window."""
        place = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.WINDOW)
        return place.x, place.y, place.width, place.height

    @property
    def is_shown(self):
        """What is hidden has no size; the state "showing" is only on windows in older GTK."""
        if self.role in ("application", *WINDOWS):
            return True
        if "Component" not in self.accessible.get_interfaces():
            return True
        return self.place[2] > 0 and self.place[3] > 0

    @property
    def children(self):
        """All at once: GTK 4.8 falls over when asked for a window that has gone meanwhile."""
        count = self.accessible.get_child_count()
        children = [self.accessible.get_child_at_index(index) for index in range(count)]
        return [Widget(child) for child in children if child is not None]

    def walk(self):
        """All that is shown, depth first."""
        yield self
        for child in self.children:
            try:
                if child.is_shown:
                    yield from child.walk()
            except GLib.Error:
                pass  # it went away meanwhile

    def around(self):
        """It, what it is in, what that is in, up to the window."""
        widget = self
        while widget.role not in WINDOWS:
            yield widget
            widget = Widget(widget.accessible.get_parent())
        yield widget

    def look(self, name=None, role=None, text=None):
        """The first of these in it, or None."""
        for widget in self.walk():
            try:
                if role is not None and widget.role not in role:
                    continue
                if name is not None and widget.name != name:
                    continue
                if text is not None and text not in widget.text:
                    continue
                return widget
            except GLib.Error:
                continue
        return None

    def find(self, name=None, role=None, text=None):
        """The first of these, which may take a moment to appear."""
        if isinstance(role, str):
            role = (role,)
        what = " ".join(str(part) for part in (role, name, text) if part)
        return wait_until(lambda: self.look(name, role, text), what)


def on_screen(widget):
    """Where the middle of WIDGET is on the screen; None if GTK does not know it itself, as the
    newer ones, which forget about the paddings."""
    left, _, inner_width, inner_height = list(widget.around())[-1].place
    if left < 0:
        return None
    window = run("xdotool", "getactivewindow").strip()
    outer = dict(
        line.split("=")
        for line in run("xdotool", "getwindowgeometry", "--shell", window).splitlines()
    )
    shadow = re.search(
        r"= (\d+), (\d+), (\d+), (\d+)", run("xprop", "-id", window, "_GTK_FRAME_EXTENTS")
    )
    if shadow:
        left, top = int(shadow[1]), int(shadow[3])
    else:
        left = (int(outer["WIDTH"]) - inner_width) // 2
        top = (int(outer["HEIGHT"]) - inner_height) // 2
    x, y, width, height = widget.place
    return int(outer["X"]) + left + x + width // 2, int(outer["Y"]) + top + y + height // 2


def run(*command):
    return subprocess.check_output(command, text=True)


class Program:
    """Waymark, started with ARGUMENTS, in LANGUAGE."""

    def __init__(self, waymark, *arguments, language="en", build=None):
        build = build or os.path.dirname(os.path.dirname(os.path.abspath(waymark)))
        self.translation = gettext.translation(
            "waymark", os.path.join(build, "po"), [language], fallback=language == "en"
        )
        run("setxkbmap", "-layout", "us,ru,cz,ee")  # all letters are on some key
        self.said = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            [waymark, *arguments],
            env={**os.environ, "LANGUAGE": language},
            stderr=self.said,
        )
        Atspi.init()
        self.root = wait_until(self._on_bus, "the program on the accessibility bus")

    def _on_bus(self):
        if self.process.poll() is not None:
            raise SystemExit(f"waymark ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            accessible = desktop.get_child_at_index(index)
            if (
                accessible is not None
                and accessible.get_process_id() == self.process.pid
                and accessible.get_child_count() > 0
            ):
                return Widget(accessible)
        return None

    def words(self, msgid, context=None):
        """MSGID in the language of the screen, without its mnemonic."""
        if context is None:
            text = self.translation.gettext(msgid)
        else:
            text = self.translation.pgettext(context, msgid)
        return text.replace("_", "")

    @property
    def windows(self):
        return self.root.children

    def find(self, msgid=None, role=None, text=None, context=None):
        """What is called MSGID, in the language of the screen."""
        name = self.words(msgid, context) if msgid is not None else None
        return self.root.find(name, role, text)

    def shows(self, text):
        """Waits until TEXT, as it is written, is somewhere on the screen."""
        return self.root.find(text=text)

    def tab_to(self, widget, patience=120):
        """Presses Tab until WIDGET has the focus, or the button that it is the label of, or the
        one within, as that of a menu. Returns what has it."""
        for _ in range(patience):
            for near in (*widget.around(), *widget.children):
                if "focused" in near.states:
                    return near
            self.press("Tab")
            time.sleep(0.05)
        raise Missing(f"a way by Tab to {widget}")

    def arrow_to(self, tab):
        """Presses Tab until the page tab beside TAB that is shown has the focus, then an arrow."""
        tabs = Widget(tab.accessible.get_parent()).children
        names = [other.name for other in tabs]
        shown = next(place for place, other in enumerate(tabs) if "selected" in other.states)
        way = names.index(tab.name) - shown
        self.tab_to(tabs[shown])
        for _ in range(abs(way)):
            self.press("Right" if way > 0 else "Left")

    def press(self, *keys):
        """Presses keys as xdotool names them: "Tab", "alt+2"."""
        run("xdotool", "key", "--delay", "40", *keys)

    def write(self, text):
        """Types TEXT into what has the focus."""
        run("xdotool", "type", "--delay", "25", text)

    def point(self, widget):
        """Clicks on WIDGET with the pointer, or, where that can't be, uses it by keyboard."""
        place = on_screen(widget)
        if place is not None:
            run("xdotool", "mousemove", str(place[0]), str(place[1]), "click", "1")
        elif widget.role == "page tab":
            self.arrow_to(widget)
        elif "button" in self.tab_to(widget).role:
            self.press("space")
        time.sleep(0.15)

    def click(self, msgid, role=None, context=None):
        """Clicks on what is called MSGID."""
        widget = self.find(msgid, role, context=context)
        wait_until(lambda: widget.place[2] > 0, f"a place for {msgid}")
        self.point(widget)
        return widget

    def fill(self, msgid, text, context=None):
        """Writes TEXT into the field that is called MSGID."""
        widget = self.click(msgid, ("text", "entry"), context)
        self.write(text)
        wait_until(lambda: text in widget.text, f"{text!r} in {msgid}")
        return widget

    def save_paper(self, path):
        """Saves the paper that is shown as PDF at PATH, and returns its text."""
        self.click("Save as PDF…")
        self.find("_Save", "button")
        self.press("ctrl+a")
        self.write(path)
        self.press("Return")
        wait_until(lambda: os.path.exists(path), "the PDF file")
        return run("pdftotext", path, "-")

    def picture(self, path):
        run("import", "-window", "root", "-strip", path)

    def warnings(self):
        """What the program has complained of."""
        self.said.seek(0)
        pattern = re.compile(r"-(WARNING|CRITICAL|ERROR) \*\*")
        return [line for line in self.said if pattern.search(line) and HARMLESS not in line]

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        """Ends the program, which must go in peace. Where not, there is a picture of it."""
        if kind is not None:
            path = os.path.join(os.environ.get("E2E_PICTURES", "."), "e2e-failure.png")
            self.picture(path)
            print(f"It looked like {path}; exit status so far: {self.process.poll()}")
            print(*self.warnings(), sep="", end="")
            self.process.kill()
            return
        self.press("ctrl+q")
        if self.process.wait(PATIENCE) != 0 or self.warnings():
            print(*self.warnings(), sep="", end="")
            raise SystemExit(f"waymark ended with {self.process.returncode}")
