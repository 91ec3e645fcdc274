package org.heliograph.credentials.tencent;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heliograph.credentials.CredentialArguments;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.CredentialParameter;
import org.heliograph.credentials.CredentialScheme;
import org.heliograph.credentials.Problem;
import org.heliograph.credentials.Secret;
import org.heliograph.credentials.Values;
import org.heliograph.credentials.Verdict;

/** The scheme {@code usersig}: a key in PEM is one of version 1, any other of version 2. */
public final class UserSigScheme implements CredentialScheme {
    private static final String SDK_APP_ID = "sdk-app-id";
    private static final String IDENTIFIER = "identifier";
    private static final String KEY = "key";
    private static final String TOKEN = "token";
    private static final String EXPIRE = "expire";
    private static final String USER_BUF = "user-buf-hex";
    private static final String ROOM_ID = "room-id";
    private static final String ROOM_NAME = "room-name";
    private static final String PRIVILEGES = "privileges";
    private static final String ANY_IDENTIFIER = "any-identifier";
    private static final String MOST_AHEAD = "most-ahead";

    /** Makes the scheme. */
    public UserSigScheme() {}

    @Override
    public int apiVersion() {
        return API_VERSION;
    }

    @Override
    public String name() {
        return "usersig";
    }

    @Override
    public String description() {
        return "UserSigs, the passwords of users of Tencent Cloud IM and TRTC.";
    }

    @Override
    public List<CredentialParameter> issueParameters() {
        return List.of(
                CredentialParameter.required(SDK_APP_ID, "Application, 0 to 4294967295."),
                CredentialParameter.required(IDENTIFIER, "User that the token is for."),
                CredentialParameter.secret(
                        KEY, "Secret key as the console prints it (version 2), or a private key in PEM (version 1)."),
                CredentialParameter.optional(EXPIRE, "Lifetime in seconds. Default: 15552000, which is 180 days."),
                CredentialParameter.optional(USER_BUF, "User buffer that is signed as well, in hexadecimal."),
                CredentialParameter.optional(ROOM_ID, "Number of a TRTC room, which makes the user buffer."),
                CredentialParameter.optional(ROOM_NAME, "Name of a TRTC room, which makes the user buffer."),
                CredentialParameter.optional(PRIVILEGES, "Bits of what is allowed in the room. Default: 255, all."),
                CredentialParameter.flag(ANY_IDENTIFIER, "Allow any identifier without control characters."),
                CredentialParameter.flag("compressed", "Make the token a third shorter."),
                CredentialParameter.flag("repeatable", "Version 1: make the same signature at each call (RFC 6979)."),
                CredentialParameter.optional("appid-at-3rd", "Version 1: TLS.appid_at_3rd. Default: 0."),
                CredentialParameter.optional("account-type", "Version 1: TLS.account_type. Default: 0."),
                CredentialParameter.optional("tls-version", "Version 1: TLS.version, a free text. Default: none."));
    }

    @Override
    public List<CredentialParameter> verifyParameters() {
        return List.of(
                CredentialParameter.required(SDK_APP_ID, "Application that the token must be for."),
                CredentialParameter.required(IDENTIFIER, "User that the token must be for."),
                CredentialParameter.secret(TOKEN, "The UserSig."),
                CredentialParameter.secret(
                        KEY, "Secret key as the console prints it (version 2), or the public key in PEM (version 1)."),
                CredentialParameter.optional(USER_BUF, "User buffer that it must have, in hexadecimal."),
                CredentialParameter.optional(MOST_AHEAD, "Seconds that it may be issued in the future. Default: any."),
                CredentialParameter.flag(ANY_IDENTIFIER, "Allow any identifier without control characters."));
    }

    @Override
    public Map<String, String> issue(CredentialArguments arguments) {
        long sdkAppId = number(arguments, SDK_APP_ID, 0, UserSigIssuer.MOST_APP_ID);
        Secret key = arguments.secret(KEY);
        UserSigIssuer issuer =
                isPem(key) ? UserSigIssuer.v1(sdkAppId, UserSigPrivateKey.ofPem(key)) : UserSigIssuer.v2(sdkAppId, key);
        long expire =
                arguments.has(EXPIRE) ? number(arguments, EXPIRE, 1, Long.MAX_VALUE) : UserSigIssuer.DEFAULT_EXPIRE;
        issuer.expire(expire)
                .identifierRule(rule(arguments))
                .compressed(arguments.has("compressed"))
                .repeatable(arguments.has("repeatable"))
                .appidAt3rd(arguments.text("appid-at-3rd", "0"))
                .accountType(arguments.text("account-type", "0"));
        if (arguments.has("tls-version")) {
            issuer.freeVersion(arguments.text("tls-version"));
        }
        String identifier = arguments.required(IDENTIFIER);
        long now = arguments.now().getEpochSecond();
        byte[] buffer = buffer(arguments);
        if (arguments.has(ROOM_ID) || arguments.has(ROOM_NAME)) {
            if (buffer != null) {
                throw new CredentialException(USER_BUF, Problem.MISMATCH, "cannot be given with a room");
            }
            buffer = room(arguments, sdkAppId, identifier, now + expire).octets();
        }
        UserSig sig = issuer.issue(identifier, now, buffer);
        Map<String, String> values = new LinkedHashMap<>();
        values.put(TOKEN, sig.token());
        values.put("version", Integer.toString(sig.version()));
        if (buffer != null) {
            values.put("userBufHex", HexFormat.of().formatHex(buffer));
        }
        values.put("content", sig.content());
        values.put("json", sig.json());
        return values;
    }

    private static PrivateMapKey room(CredentialArguments arguments, long sdkAppId, String identifier, long expireAt) {
        long roomId = arguments.has(ROOM_ID) ? number(arguments, ROOM_ID, 0, UserSigIssuer.MOST_APP_ID) : 0;
        int privileges = arguments.has(PRIVILEGES)
                ? (int) number(arguments, PRIVILEGES, 0, PrivateMapKey.ALL)
                : PrivateMapKey.ALL;
        return new PrivateMapKey(identifier, sdkAppId, roomId, expireAt, privileges, arguments.text(ROOM_NAME, ""));
    }

    @Override
    public Verdict verify(CredentialArguments arguments) {
        UserSigVerifier verifier = new UserSigVerifier(number(arguments, SDK_APP_ID, 0, UserSigIssuer.MOST_APP_ID))
                .identifierRule(rule(arguments));
        if (arguments.has(MOST_AHEAD)) {
            verifier.mostAhead(number(arguments, MOST_AHEAD, 0, Long.MAX_VALUE));
        }
        Secret key = arguments.secret(KEY);
        if (isPem(key)) {
            verifier.publicKey(UserSigPublicKey.ofPem(new String(key.octets(), StandardCharsets.UTF_8)));
        } else {
            verifier.secretKey(key);
        }
        String token = new String(arguments.presented(TOKEN).octets(), StandardCharsets.UTF_8);
        return verifier.verify(
                token, arguments.required(IDENTIFIER), arguments.now().getEpochSecond(), buffer(arguments));
    }

    private static IdentifierRule rule(CredentialArguments arguments) {
        return arguments.has(ANY_IDENTIFIER) ? IdentifierRule.ANY : IdentifierRule.DOCUMENTED;
    }

    private static long number(CredentialArguments arguments, String name, long least, long greatest) {
        return Values.number(name, arguments.required(name), least, greatest);
    }

    private static byte[] buffer(CredentialArguments arguments) {
        if (!arguments.has(USER_BUF)) {
            return null;
        }
        String hex = arguments.text(USER_BUF);
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            throw CredentialException.of(USER_BUF, Problem.CHARACTER, "wants pairs of hexadecimal digits", hex);
        }
    }

    /** Whether a key is a PEM text. */
    private static boolean isPem(Secret key) {
        byte[] octets = key.octets();
        try {
            return Pem.isPem(octets);
        } finally {
            Arrays.fill(octets, (byte) 0);
        }
    }
}
