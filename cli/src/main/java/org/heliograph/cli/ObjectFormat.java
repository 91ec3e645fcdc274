package org.heliograph.cli;

import java.util.Locale;

/** How a command prints what it found: for people, or as objects of JSON. */
enum ObjectFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
