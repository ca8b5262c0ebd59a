# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk for one program, away from the user's: X server, session bus, window manager and accessibility bus, all of its own.
What is on it is seen as a screen reader sees it, through AT-SPI, and reached with keys. Everything waits for a condition."""

import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time
import xml.etree.ElementTree

PATIENCE = 40  # seconds for one condition; a busy computer may need many


def dies_with_us():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


class Desk:
    def __init__(self):
        self.home = tempfile.mkdtemp(prefix="depesha-walk-")
        self._started = []
        run = os.path.join(self.home, "run")
        os.mkdir(run, 0o700)
        for name in [name for name in os.environ if name.startswith(("QT_", "XDG_", "AT_", "DBUS_", "WAYLAND_", "LC_", "GTK_"))]:
            del os.environ[name]
        os.environ.update(HOME=self.home, XDG_RUNTIME_DIR=run, LC_ALL="C.UTF-8", TZ="UTC", QT_QPA_PLATFORM="xcb",
                          QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_CURRENT_DESKTOP="walk")

    def __enter__(self):
        try:
            self._furnish()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._started):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self, *command, **options):
        options = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | options
        process = subprocess.Popen(command, preexec_fn=dies_with_us, **options)
        self._started.append(process)
        return process

    def _furnish(self):
        ours, its = os.pipe()
        self.start("Xvfb", "-displayfd", str(its), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset",
                   pass_fds=(its,))
        os.close(its)
        with os.fdopen(ours) as answer:
            os.environ["DISPLAY"] = ":" + answer.readline().strip()
        bus = self.start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE, text=True)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        # The program looks for it once, when it starts.
        self.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        ask = ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress"]
        wait(lambda: subprocess.run(ask, capture_output=True).returncode == 0, "the accessibility bus")
        manager = self.start("openbox", "--sm-disable")
        wait(lambda: self._is_managed(manager), "the window manager")

    @staticmethod
    def _is_managed(manager):
        if manager.poll() is not None:
            raise SystemExit(f"the window manager ended by itself: {manager.returncode}")
        # Known to every manager that keeps to the standard, from its start on.
        return subprocess.run(["xdotool", "get_num_desktops"], capture_output=True).returncode == 0


def wait(condition, what, patience=PATIENCE):
    """The first answer of `condition` that is true; a control may vanish while it is asked."""
    end = time.monotonic() + patience
    trouble = None
    while time.monotonic() < end:
        pump()
        try:
            answer = condition()
            if answer:
                return answer
        except Exception as error:  # a D-Bus error of the binding has no class of its own
            if isinstance(error, TimeoutError):
                raise
            trouble = error
        time.sleep(0.02)
    raise AssertionError(f"waited in vain for {what}" + (f": {trouble!r}" if trouble else ""))


def pump():
    """Lets the binding's events come."""
    if "pyatspi" not in globals():
        return
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def connect():
    """Not before the buses stand: the binding connects when it is imported."""
    global pyatspi, GLib
    import pyatspi
    from gi.repository import GLib


def press_keys(*keys):
    # By its code: with the newest keymaps xdotool would hold Alt for it.
    subprocess.run(["xdotool", "key", "--clearmodifiers", *(key.replace("F1", "67") for key in keys)], check=True)


def has(control, *states):
    known = control.getState()
    return all(known.contains(getattr(pyatspi, "STATE_" + state)) for state in states)


def role(control):
    name = control.getRoleName()
    return "push button" if name == "button" else name  # as newer AT-SPI call it


def walk(root):
    """What is shown, from the outside in; not the cells of tables, which may be millions."""
    yield root
    if role(root) in ("table", "tree table", "tree", "list", "combo box"):
        return
    for child in root:
        if child is not None and has(child, "SHOWING"):
            yield from walk(child)


def labels(control):
    return [relation.getTarget(i).name for relation in control.getRelationSet()
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY for i in range(relation.getNTargets())]


def actions(control):
    """[(name, key)]"""
    try:
        action = control.queryAction()
    except NotImplementedError:
        return []
    return [(action.getName(i), action.getKeyBinding(i)) for i in range(action.nActions)]


def act(control, name):
    control.queryAction().doAction([action for action, _ in actions(control)].index(name))


def path_of(control):
    """For people: where to look for it."""
    names = []
    while control is not None and role(control) != "application":
        if control.name or not names:
            names.append(f"{role(control)} “{control.name}”")
        control = control.parent
    return " ▸ ".join(reversed(names))


class Words:
    """The program's texts in the language under test, by their English source; without mnemonics."""

    def __init__(self, catalogue):
        self._known = {}
        for message in xml.etree.ElementTree.parse(catalogue).iter("message") if catalogue else []:
            translation = message.findtext("translation") or ""
            self._known.setdefault(self._bare(message.findtext("source")), set()).add(self._bare(translation))

    def __call__(self, english):
        return self._known.get(english) or {english}

    @staticmethod
    def _bare(words):
        return words.replace("&", "")
