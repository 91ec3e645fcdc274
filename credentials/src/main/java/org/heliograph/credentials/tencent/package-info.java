/**
 * UserSigs of Tencent Cloud IM and TRTC (docs/reference/tencent-usersig.md), made by
 * {@link org.heliograph.credentials.tencent.UserSigIssuer} and checked by
 * {@link org.heliograph.credentials.tencent.UserSigVerifier}: version 1, signed with ECDSA on secp256k1 or prime256v1, and
 * version 2, signed with HMAC-SHA256. Only what uses secp256k1, and repeatable signatures, need Bouncy Castle
 * ({@code org.bouncycastle:bcprov-jdk18on}) on the class path; its provider is never registered.
 */
package org.heliograph.credentials.tencent;
