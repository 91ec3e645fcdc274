package org.heliograph.credentials.aliyun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heliograph.credentials.CredentialException;
import org.heliograph.credentials.Secret;
import org.junit.jupiter.api.Test;

/** The signatures were computed with OpenSSL. */
final class AliyunIotRequestTest {
    private static final AliyunIotDevice DEVICE = new AliyunIotDevice("pk", "device");
    private static final Secret SECRET = Secret.of("secret");

    private static AliyunIotRequest.Builder set(AliyunIotRequest.Builder builder) {
        return builder.clientId("12345")
                .signMethod(SignMethod.HMAC_SHA1)
                .timestamp(789)
                .random("r 1");
    }

    @Test
    void shouldMakeTheFormOfAnHttpsLogin() {
        AliyunIotRequest request = set(AliyunIotRequest.httpsLogin(DEVICE)).build(SECRET);

        assertEquals("clientId12345deviceNamedeviceproductKeypktimestamp789", request.content());
        assertEquals(
                "productKey=pk&deviceName=device&clientId=12345&timestamp=789&signmethod=hmacsha1"
                        + "&sign=FAFD82A3D602B37FB0FA8B7892F24A477F851A14&version=default&resources=mqtt",
                request.form());
    }

    @Test
    void shouldMakeTheFormOfARegistration() {
        AliyunIotRequest request = set(AliyunIotRequest.registration(DEVICE)).build(SECRET);

        assertEquals("deviceNamedeviceproductKeypkrandomr 1", request.content());
        assertEquals(List.of("productKey", "deviceName", "random", "signMethod", "sign"), names(request));
        assertEquals(
                "productKey=pk&deviceName=device&random=r+1&signMethod=hmacsha1&sign=576397D605773DBAC64DBE266FC7BBA51E6AA51F",
                request.form());
    }

    @Test
    void shouldLeaveTheTimestampOutOfTheHttpDataChannel() {
        AliyunIotRequest request = set(AliyunIotRequest.httpData(DEVICE)).build(SECRET);

        assertEquals("clientId12345deviceNamedeviceproductKeypk", request.content());
        assertEquals(
                "{\"productKey\":\"pk\",\"deviceName\":\"device\",\"clientId\":\"12345\",\"signmethod\":\"hmacsha1\","
                        + "\"sign\":\"3504E4DF7CE4766D30F796EE973C9CE7FC5425CB\"}",
                request.json());
    }

    @Test
    void shouldSignTheNumberOfCoap() {
        AliyunIotRequest request = set(AliyunIotRequest.coap(DEVICE)).seq("10").build(SECRET);

        assertEquals("clientId12345deviceNamedeviceproductKeypkseq10", request.content());
        assertEquals("F107D3D4746EEE226AA6AFE49C302ABBE548802B", request.sign());
        assertEquals(
                "clientId12345deviceNamedeviceproductKeypk",
                set(AliyunIotRequest.coap(DEVICE)).build(SECRET).content());
    }

    @Test
    void shouldNameTheFieldsOfASubDevice() {
        AliyunIotRequest request = set(AliyunIotRequest.subDevice(DEVICE)).build(SECRET);

        assertEquals(
                List.of("productKey", "deviceName", "clientId", "timestamp", "signMethod", "sign"), names(request));
        assertFalse(request.toString().contains(request.sign()));
    }

    @Test
    void shouldRefuseWhatIsMissing() {
        assertThrows(CredentialException.class, () -> AliyunIotRequest.registration(DEVICE)
                .build(SECRET));
        assertThrows(
                CredentialException.class, () -> AliyunIotRequest.coap(DEVICE).build(SECRET));
        assertThrows(CredentialException.class, () -> set(AliyunIotRequest.coap(DEVICE))
                .build(Secret.of("")));
    }

    @Test
    void shouldMakeIdentityAndKeyOfTlsPsk() {
        AliyunIotPsk psk = AliyunIotPsk.of(DEVICE, 2_524_608_000_000L, SECRET);

        assertEquals("devicename|hmacsha256|pk&device|2524608000000", psk.identity());
        assertEquals(
                "8B822A077426D2593B379A8B41768D89F550AC70C5926D2BF5B80D4A9A836B27",
                new String(psk.key().octets(), StandardCharsets.US_ASCII));
        assertFalse(psk.toString().contains("8B822A077426D2593B379A8B41768D89F550AC70C5926D2BF5B80D4A9A836B27"));
        assertThrows(CredentialException.class, () -> AliyunIotPsk.of(new AliyunIotDevice("pk", "a|b"), 1, SECRET));
    }

    private static List<String> names(AliyunIotRequest request) {
        return List.copyOf(request.fields().keySet());
    }
}
