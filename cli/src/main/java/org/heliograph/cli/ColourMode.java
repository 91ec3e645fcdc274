package org.heliograph.cli;

import java.util.Locale;

/** When output is coloured. */
enum ColourMode {
    /** On a terminal, unless NO_COLOR is set. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    /** Whether standard output is coloured. */
    boolean applies(Shell shell) {
        return this == ALWAYS
                || this == AUTO
                        && shell.terminal().output()
                        && shell.env("NO_COLOR").isEmpty()
                        && !shell.env("TERM").equals("dumb");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
