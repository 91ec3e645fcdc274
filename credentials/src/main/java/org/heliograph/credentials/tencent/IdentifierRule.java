package org.heliograph.credentials.tencent;

import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Problem;
import org.heliograph.credentials.Values;

/** Which identifiers are allowed, when a token is made and when it is checked (§7). */
public enum IdentifierRule {
    /** Letters A to Z and a to z, digits, {@code _} and {@code -}, 1 to 32 of them, as the service documents it. */
    DOCUMENTED,
    /** Any text of 1 or more characters without control characters. */
    ANY;

    private static final int LONGEST = 32;

    boolean allows(String identifier) {
        boolean any = !identifier.isEmpty() && Values.isClean(identifier);
        return this == ANY ? any : any && identifier.length() <= LONGEST && identifier.matches("[A-Za-z0-9_-]+");
    }

    void require(String identifier) {
        Values.required("identifier", identifier);
        if (!allows(identifier)) {
            boolean tooLong = identifier.length() > LONGEST;
            throw CredentialException.of(
                    "identifier",
                    tooLong ? Problem.TOO_LONG : Problem.CHARACTER,
                    "has 1 to 32 of A-Z, a-z, 0-9, '_' and '-' unless another rule is set",
                    identifier);
        }
    }
}
