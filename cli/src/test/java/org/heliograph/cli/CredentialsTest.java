package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands {@code sign} and {@code verify}. */
class CredentialsTest {
    private static final String KEY = "00112233445566778899aabbccddeeff";
    private static final List<String> USER = List.of("--sdk-app-id", "1400000000", "--identifier", "xiaojun");
    private static final List<String> DEVICE = List.of("--product-key", "pk", "--device-name", "device");

    @TempDir
    private Path directory;

    private static Run run(String command, String scheme, List<String> common, String... more) {
        return run("", Map.of("KEY", KEY), command, scheme, common, more);
    }

    private static Run run(
            String stdin, Map<String, String> env, String command, String scheme, List<String> common, String... more) {
        List<String> args = new ArrayList<>(List.of(command, scheme));
        args.addAll(common);
        args.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
        int status = Main.run(args.toArray(new String[0]), in, out, err, env);
        return new Run(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    private static String token(String... more) {
        List<String> args = new ArrayList<>(List.of("--key-env", "KEY", "--at", "1700000000", "--only", "token"));
        args.addAll(List.of(more));
        Run run = run("sign", "usersig", USER, args.toArray(new String[0]));
        assertEquals(0, run.status(), run.err());
        return run.lines().get(0);
    }

    private static Run verify(String token, String at) {
        return run("verify", "usersig", USER, "--key-env", "KEY", "--at", at, "--token=" + token);
    }

    @Test
    void shouldPrintTheValuesOfTheExample() {
        Run run = run(
                "sign",
                "aliyun-iot",
                DEVICE,
                "--client-id=12345",
                "--secret=secret",
                "--sign-method=hmacsha1",
                "--secure-mode=3",
                "--timestamp=789",
                "--region=cn-shanghai");

        assertEquals(0, run.status(), run.err());
        assertEquals(
                List.of(
                        "clientId: 12345|securemode=3,signmethod=hmacsha1,timestamp=789|",
                        "userName: device&pk",
                        "password: FAFD82A3D602B37FB0FA8B7892F24A477F851A14",
                        "host: pk.iot-as-mqtt.cn-shanghai.aliyuncs.com",
                        "port: 1883",
                        "content: clientId12345deviceNamedeviceproductKeypktimestamp789"),
                run.lines());
    }

    @Test
    void shouldPrintJson() {
        Run signed = run("sign", "aliyun-iot", DEVICE, "--secret=s", "--format=json", "--timestamp=now", "--at=1");
        Run refused = run("verify", "usersig", USER, "--key=k", "--token=x", "--format=json");

        assertTrue(
                signed.out()
                        .startsWith("{\"clientId\":\"pk.device|securemode=2,signmethod=hmacsha256,timestamp=1000|\","
                                + "\"userName\":\"device&pk\",\"password\":\""),
                signed.out());
        assertEquals(
                "{\"valid\":false,\"reason\":\"encoding\",\"text\":\"the token is not in the modified base64\"}\n",
                refused.out());
        assertEquals(1, refused.status());
    }

    /** Every kind that is signed is made, and those that a broker sees are taken by verify. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "login --parameter lan=C --parameter _v=1 --order lan,_v,signmethod,securemode",
                "login --hex-case lower --sign-method hmacmd5 --secure-mode 3 --channel tcp --keep-alive 60",
                "register --random 1 --instance-id iot-1",
                "register-new --random 1 --host localhost",
                "token",
                "after-https --iot-id id1"
            })
    void shouldVerifyWhatItSigns(String kind) {
        List<String> args = new ArrayList<>(DEVICE);
        args.addAll(List.of(("--secret=s3 --kind " + kind).split(" ")));
        List<String> values = new ArrayList<>();
        for (String name : List.of("clientId", "userName", "password")) {
            Run run = run("sign", "aliyun-iot", args, "--only", name);
            assertEquals(0, run.status(), run.err());
            values.add(run.lines().get(0));
        }
        List<String> presented =
                List.of("--client-id", values.get(0), "--user-name", values.get(1), "--password", values.get(2));

        Run right = run("verify", "aliyun-iot", presented, "--secret=s3");
        Run wrong = run("verify", "aliyun-iot", presented, "--secret=s4");

        assertEquals(List.of("valid"), right.lines());
        assertEquals(0, right.status(), right.err());
        assertEquals(List.of("refused: signature (the password is wrong)"), wrong.lines());
        assertEquals(1, wrong.status(), wrong.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub-device", "https-login", "http-register", "http-data", "coap", "psk"})
    void shouldSignWhatIsNoLogin(String kind) {
        Run run = run("sign", "aliyun-iot", DEVICE, "--kind", kind, "--secret=s", "--random=1", "--seq=1");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains(kind.equals("psk") ? "key: " : "sign: "), run.out());
    }

    @Test
    void shouldTellExpiryByTheClockThatIsGiven() {
        String token = token("--expire", "60");

        assertEquals(List.of("valid"), verify(token, "1700000060").lines());
        assertEquals(List.of("valid"), verify(token, "2023-11-14T22:14:20Z").lines());
        Run expired = verify(token, "1700000061");
        assertEquals(List.of("refused: expired (the token has expired)"), expired.lines());
        assertEquals(1, expired.status());
        assertEquals("", expired.err());
    }

    @Test
    void shouldRefuseATokenWithAnOctetChangedAnywhere() {
        String token = token();
        Set<String> reasons = new TreeSet<>();
        assertEquals(0, verify(token, "1700000000").status());

        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            Run run = verify(token.substring(0, i) + other + token.substring(i + 1), "1700000000");

            assertEquals(1, run.status(), i + ": " + run.out());
            reasons.add(run.lines().get(0).split(" ")[1]);
        }

        assertEquals(Set.of("compression"), reasons);
    }

    @Test
    void shouldMakeTheUserBufferOfARoom() {
        Run run = run(
                "sign",
                "usersig",
                USER,
                "--key=k",
                "--room-id=10000",
                "--privileges=42",
                "--at=1700000000",
                "--only=userBufHex");
        String hex = run.lines().get(0);
        String token = token("--room-id=10000", "--privileges=42");

        assertEquals("0000077869616f6a756e53724e000000271066413f000000002a00000000", hex);
        assertEquals(1, verify(token, "1700000000").status());
        assertEquals(
                List.of("valid"),
                run(
                                "verify",
                                "usersig",
                                USER,
                                "--key-env=KEY",
                                "--token=" + token,
                                "--at=1700000000",
                                "--user-buf-hex=" + hex)
                        .lines());
    }

    @Test
    void shouldSignVersion1WithAKeyInPem() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        Path privateKey = pem("PRIVATE KEY", pair.getPrivate().getEncoded());
        Path publicKey = pem("PUBLIC KEY", pair.getPublic().getEncoded());
        Run signed = run(
                "sign",
                "usersig",
                USER,
                "--key-file=" + privateKey,
                "--repeatable",
                "--compressed",
                "--only=token",
                "--appid-at-3rd=",
                "--account-type=1",
                "--tls-version=20151204");
        Path token = Files.writeString(directory.resolve("token"), signed.out());

        Run verified = run("verify", "usersig", USER, "--key-file=" + publicKey, "--token-file=" + token);
        Run wrong = run("verify", "usersig", USER, "--key-file=" + privateKey, "--token-file=" + token);

        assertEquals(List.of("valid"), verified.lines(), verified.err() + signed.err());
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("no PEM text with a public key"), wrong.err());
    }

    private Path pem(String label, byte[] der) throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(der);
        String text = "-----BEGIN " + label + "-----\r\n" + body + "\r\n-----END " + label + "-----\r\n";
        return Files.writeString(directory.resolve(label), text);
    }

    @Test
    void shouldTakeASecretFromFileVariableInputAndArgument() throws IOException {
        Set<String> tokens = new TreeSet<>();
        for (String text : List.of(KEY, KEY + "\n", KEY + "\r\n")) {
            Path file = Files.writeString(directory.resolve("key"), text);
            tokens.add(token(run("sign", "usersig", USER, "--at=1", "--only=token", "--key-file=" + file)));
            tokens.add(token(run(text, Map.of(), "sign", "usersig", USER, "--at=1", "--only=token", "--key-file=-")));
        }
        tokens.add(token(run("sign", "usersig", USER, "--at=1", "--only=token", "--key-env=KEY")));
        tokens.add(token(run("sign", "usersig", USER, "--at=1", "--only=token", "--key=" + KEY)));
        Path other = Files.writeString(directory.resolve("key"), KEY + "\n\n");

        assertEquals(1, tokens.size());
        assertFalse(
                tokens.contains(token(run("sign", "usersig", USER, "--at=1", "--only=token", "--key-file=" + other))));
    }

    private static String token(Run run) {
        assertEquals(0, run.status(), run.err());
        return run.lines().get(0);
    }

    @Test
    void shouldRefuseAFileThatIsNoSecret() throws IOException {
        Path file = Files.write(directory.resolve("large"), new byte[64 * 1024 + 1]);

        Run large = run("sign", "usersig", USER, "--key-file=" + file);
        Run folder = run("sign", "usersig", USER, "--key-file=" + directory);

        assertEquals(2, large.status());
        assertTrue(large.err().contains("longer than 65536 octets"), large.err());
        assertTrue(folder.err().contains("is a directory"), folder.err());
    }

    @Test
    void shouldAskForASecretAtTheTerminalOnly() {
        char[] typed = "typed".toCharArray();
        CommandLine line = new CommandLine(CommandSpec.create());
        SecretSource.addOptions(line.getCommandSpec(), "key");
        CommandLine.ParseResult nothing = line.parseArgs();
        Shell shell = new Shell(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                Map.of(),
                new Terminal(true, true, false),
                null);

        byte[] secret = new SecretSource(shell, name -> name.equals("key") ? typed : null)
                .read("key", nothing, line)
                .octets();

        assertEquals("typed", new String(secret, StandardCharsets.UTF_8));
        assertEquals("\0\0\0\0\0", new String(typed));
    }

    /** A block with commands, and one behind it with what they print. */
    @Test
    void shouldPrintWhatTheReadmeShows() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String own = readme.split("\n## Signing in to cloud messaging\n", 2)[1].split("\n## ", 2)[0];
        Matcher shown =
                Pattern.compile("```\n([^`]*)```\n\n```text\n([^`]*)```").matcher(own);
        int blocks = 0;
        while (shown.find()) {
            assertEquals(shown.group(2), printed(shown.group(1)));
            blocks++;
        }

        assertEquals(3, blocks);
    }

    private String printed(String commands) throws IOException {
        StringBuilder out = new StringBuilder();
        for (String command : commands.replace(" \\\n", " ").split("\n")) {
            if (command.startsWith("export ")) {
                continue;
            }
            String[] words = command.replace("'", "")
                    .replace("token.txt", directory.resolve("token.txt").toString())
                    .replaceFirst("^\\./heliograph ", "")
                    .split(" +");
            int end = words[words.length - 2].equals(">") ? words.length - 2 : words.length;
            Run run = run(
                    "",
                    Map.of("DEVICE_SECRET", "secret", "USERSIG_KEY", KEY),
                    words[0],
                    words[1],
                    List.of(words).subList(2, end));
            assertEquals("", run.err());
            if (end < words.length) {
                Files.writeString(Path.of(words[end + 1]), run.out());
            } else {
                out.append(run.out());
            }
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sign usersig --sdk-app-id 1 --identifier a --key s3cr3t-value --only none",
                "sign usersig --sdk-app-id 1 --identifier a.b --key s3cr3t-value",
                "sign usersig --sdk-app-id 1 --identifier a --key s3cr3t-value --key-env KEY",
                "verify usersig --sdk-app-id 1 --identifier a --token s3cr3t-value --key s3cr3t-value",
                "verify usersig --sdk-app-id 1 --identifier a --token s3cr3t-value --key s3cr3t-value --at x",
                "sign aliyun-iot --product-key p --device-name d --secret s3cr3t-value --kind none",
                "verify aliyun-iot --client-id c --user-name u --password s3cr3t-value --secret s3cr3t-value",
                "verify aliyun-iot --client-id c|securemode=2| --user-name a&b --password s3cr3t-value --secret s3cr3t"
            })
    void shouldNotRepeatSecretsInWhatItSays(String line) {
        Run run = Run.of("", line.split(" "));

        assertTrue(run.status() > 0);
        assertFalse((run.out() + run.err()).contains("s3cr3t"), run.out() + run.err());
    }
}
