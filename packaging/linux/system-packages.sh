#!/bin/sh
# Install what the window and the tests need from a Linux machine's package manager.
# Does nothing on other systems, and nothing when all of it is there already.
set -eu

[ "$(uname -s)" = Linux ] || exit 0

# Qt's xcb platform plugin and OpenGL loader; zbar as the second reader of QR codes;
# a keyring, PostgreSQL, and a virtual screen with key events for the tests
packages="libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 libx11-xcb1
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
libxcb-shape0 libxcb-sync1 libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0 libxkbcommon0 libzbar0
dbus gnome-keyring postgresql python3-venv xauth xdotool xvfb"

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "Not a Debian or Ubuntu machine: install the equivalents of these packages:" >&2
    echo "$packages" >&2
    exit 0
fi

missing=""
for package in $packages; do
    # newer releases carry some of them under a name with the suffix t64
    if ! dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null \
        | grep -q '^install ok installed'; then
        missing="$missing $package"
    fi
done
[ -n "$missing" ] || exit 0

as_root=""
[ "$(id -u)" = 0 ] || as_root=sudo
$as_root apt-get update -qq
# shellcheck disable=SC2086 -- a list of words
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing
