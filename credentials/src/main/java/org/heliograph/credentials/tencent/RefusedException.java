package org.heliograph.credentials.tencent;

import org.heliograph.credentials.Verdict;

/** Ends the check of a token from within; never leaves the package. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    RefusedException(String reason, String text) {
        super(text, null, false, false);
        this.reason = reason;
    }

    Verdict verdict() {
        return Verdict.refused(reason, getMessage());
    }
}
