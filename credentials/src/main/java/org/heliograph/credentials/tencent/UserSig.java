package org.heliograph.credentials.tencent;

/**
 * A UserSig that was made.
 *
 * @param version of its form, 1 or 2.
 * @param token   to hand out; whoever has it can sign in until it expires.
 * @param content that was signed.
 * @param sig     signature in standard base64.
 * @param json    text within the token.
 */
public record UserSig(int version, String token, String content, String sig, String json) {
    /** {@return version and content, without token and signature} */
    @Override
    public String toString() {
        return "UserSig[version=" + version + ", content="
                + content.replace('\n', ' ').strip() + "]";
    }
}
