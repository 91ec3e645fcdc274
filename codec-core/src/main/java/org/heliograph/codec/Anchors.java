package org.heliograph.codec;

/**
 * The anchors of a message: where its variable fields end in the frame. Fields of their own, since an array costs three
 * loads and a check for one.
 *
 * <p>The methods are short, and one asks the next: one switch over all anchors would cost twice as much of the code that
 * is inlined in one method, and longer methods are not inlined where the compiler does not know yet how often they run.
 */
abstract sealed class Anchors permits IndexedMessage {
    int end1;
    int end2;
    int end3;
    int end4;
    int end5;
    int end6;
    int end7;
    int end8;
    int end9;

    Anchors() {}

    /** The end of a variable field; the compiler picks it where the field is known. */
    final int anchor(int index) {
        return index < 4 ? firstAnchor(index) : index < 7 ? middleAnchor(index) : lastAnchor(index);
    }

    private int firstAnchor(int index) {
        return index == 1 ? end1 : index == 2 ? end2 : end3;
    }

    private int middleAnchor(int index) {
        return index == 4 ? end4 : index == 5 ? end5 : end6;
    }

    private int lastAnchor(int index) {
        return index == 7 ? end7 : index == 8 ? end8 : end9;
    }

    final void anchor(int index, int end) {
        if (index < 4) {
            firstAnchor(index, end);
        } else {
            laterAnchor(index, end);
        }
    }

    private void laterAnchor(int index, int end) {
        if (index < 7) {
            middleAnchor(index, end);
        } else {
            lastAnchor(index, end);
        }
    }

    private void firstAnchor(int index, int end) {
        if (index == 1) {
            end1 = end;
        } else if (index == 2) {
            end2 = end;
        } else {
            end3 = end;
        }
    }

    private void middleAnchor(int index, int end) {
        if (index == 4) {
            end4 = end;
        } else if (index == 5) {
            end5 = end;
        } else {
            end6 = end;
        }
    }

    private void lastAnchor(int index, int end) {
        if (index == 7) {
            end7 = end;
        } else if (index == 8) {
            end8 = end;
        } else {
            end9 = end;
        }
    }
}
