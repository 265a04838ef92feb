package com.petmatch.platform.parts;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.platform.parts.Settings.Database;
import com.petmatch.platform.parts.StartRefusedException.Exit;
import com.petmatch.security.address.AddressPrefix;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the text of properties into {@link Settings}; collects every problem before it refuses. */
public final class SettingsReader {

    static final String ADDRESS = "petmatch.server.address";
    public static final String PORT = "petmatch.server.port";
    static final String PUBLIC_URL = "petmatch.server.public-url";
    public static final String DATA_DIRECTORY = "petmatch.data-directory";
    static final String TRUSTED_PROXIES = "petmatch.server.trusted-proxies";
    static final String DATABASE_URL = "petmatch.database.url";
    static final String DATABASE_USER = "petmatch.database.user";
    static final String DATABASE_PASSWORD = "petmatch.database.password";
    public static final String ADMIN_EMAIL = "petmatch.admin.email";
    static final String ADMIN_PASSWORD_FILE = "petmatch.admin.password-file";
    static final String ZONE = "petmatch.zone";
    static final String LIMITS_SHARED = "petmatch.limits.shared";
    static final String LIMITS_NODES = "petmatch.limits.nodes";
    public static final String CLAMD = "petmatch.clamd";
    static final String PSEUDO_LOCALES = "petmatch.developer.pseudo-locales";

    private static final Set<String> OWN = Set.of(
            ADDRESS,
            PORT,
            PUBLIC_URL,
            TRUSTED_PROXIES,
            DATA_DIRECTORY,
            DATABASE_URL,
            DATABASE_USER,
            DATABASE_PASSWORD,
            ADMIN_EMAIL,
            ADMIN_PASSWORD_FILE,
            ZONE,
            LIMITS_SHARED,
            LIMITS_NODES,
            CLAMD,
            PSEUDO_LOCALES);

    private static final Set<String> KNOWN =
            Stream.of(OWN, GatewaySettings.KNOWN).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private final Map<String, String> given;
    private final List<SettingProblem> problems = new ArrayList<>();

    private SettingsReader(Map<String, String> given) {
        this.given = given;
    }

    /**
     * Reads the settings.
     *
     * @param given every property whose name begins with {@code petmatch.}
     * @throws StartRefusedException with one line per wrong, missing or unknown key
     */
    public static Settings read(Map<String, String> given) {
        return new SettingsReader(given).read();
    }

    /**
     * What a process environment says: {@code PETMATCH_PAYMENTS_STRIPE_SECRET_KEY} for
     * {@code petmatch.payments.stripe.secret-key} and so on; other variables are nobody's business here.
     */
    public static Map<String, String> fromEnvironment(Map<String, String> environment) {
        Map<String, String> found = new HashMap<>();
        for (String key : KNOWN) {
            String name = key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
            Optional.ofNullable(environment.get(name)).ifPresent(value -> found.put(key, value));
        }
        return found;
    }

    private Settings read() {
        refuseUnknownKeys();
        var address = parsed(ADDRESS, "127.0.0.1", "an IP address of this machine", Settings::addressOf);
        int port = parsed(PORT, "8080", "a port from 1 to 65535", SettingsReader::port);
        URI publicUrl = parsed(
                PUBLIC_URL,
                "http://127.0.0.1:" + port,
                "an absolute http or https URL without path",
                SettingsReader::publicUrl);
        List<AddressPrefix> proxies = parsed(
                TRUSTED_PROXIES,
                "",
                "networks such as 10.0.0.0/8, separated by commas, none of them every address",
                SettingsReader::networks);
        Path directory = parsed(DATA_DIRECTORY, "var", "a directory this process may write", Path::of);
        Optional<Database> database = database();
        Settings.Gateways gateways = new GatewaySettings(this).read();
        String adminEmail = parsed(ADMIN_EMAIL, "admin@petmatch.localhost", "an e-mail address", SettingsReader::email);
        Optional<Path> passwordFile = text(ADMIN_PASSWORD_FILE).map(value -> passwordFile(value));
        ZoneId zone = parsed(ZONE, "UTC", "a zone such as Europe/Madrid", ZoneId::of);
        Settings.Limits limits = limits();
        List<InetSocketAddress> scanners =
                parsed(CLAMD, "", "addresses such as 127.0.0.1:3310, separated by commas", ScannerAddresses::parse);
        boolean pseudoLocales = parsed(PSEUDO_LOCALES, "false", "true or false", SettingsReader::isTrue);
        if (!problems.isEmpty()) {
            throw new StartRefusedException(
                    Exit.UNSAFE_OR_WRONG_SETTING,
                    problems.stream().map(SettingProblem::toString).toList());
        }
        return new Settings(
                address,
                port,
                publicUrl,
                proxies,
                directory.toAbsolutePath(),
                database,
                gateways,
                adminEmail,
                passwordFile,
                zone,
                limits,
                scanners,
                pseudoLocales);
    }

    private void refuseUnknownKeys() {
        for (String key : new TreeSet<>(given.keySet())) {
            if (!KNOWN.contains(key)) {
                problems.add(
                        new SettingProblem(key, "(unknown key)", "one of " + String.join(", ", new TreeSet<>(KNOWN))));
            }
        }
    }

    private Optional<Database> database() {
        Optional<String> url = text(DATABASE_URL);
        if (url.isEmpty()) {
            refuseIfGiven(DATABASE_USER, DATABASE_URL);
            refuseIfGiven(DATABASE_PASSWORD, DATABASE_URL);
            return Optional.empty();
        }
        String jdbcUrl = parsed(DATABASE_URL, "", "jdbc:postgresql://host:port/database", SettingsReader::jdbcUrl);
        return Optional.of(new Database(jdbcUrl, required(DATABASE_USER), Secret.of(required(DATABASE_PASSWORD))));
    }

    private Settings.Limits limits() {
        boolean shared = parsed(LIMITS_SHARED, "false", "true or false", SettingsReader::isTrue);
        int nodes = parsed(LIMITS_NODES, "1", "a number of hosts from 1 to 100", SettingsReader::nodes);
        if (!shared) {
            refuseIfGiven(LIMITS_NODES, LIMITS_SHARED + "=true");
        }
        return new Settings.Limits(shared, nodes);
    }

    private Path passwordFile(String value) {
        Path file = Path.of(value);
        if (!Files.isReadable(file)) {
            problems.add(new SettingProblem(ADMIN_PASSWORD_FILE, value, "a readable file that holds the password"));
        }
        return file;
    }

    void refuse(String key, String found, String expected) {
        problems.add(new SettingProblem(key, found, expected));
    }

    void refuseIfGiven(String key, String needed) {
        if (text(key).isPresent()) {
            refuse(key, "given", "to be used with " + needed + " only");
        }
    }

    String required(String key) {
        Optional<String> value = text(key);
        if (value.isEmpty()) {
            problems.add(new SettingProblem(key, "(absent)", "a value"));
        }
        return value.orElse("absent");
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(given.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    <T> T parsed(String key, String fallback, String expected, Function<String, T> parser) {
        String value = text(key).orElse(fallback);
        try {
            return parser.apply(value);
        } catch (RuntimeException unreadable) {
            problems.add(new SettingProblem(key, '"' + value + '"', expected));
            return parser.apply(fallback.isEmpty() ? EXAMPLES.get(key) : fallback);
        }
    }

    // Stand-ins so that reading goes on to the next problem; never used, because a problem refuses the start.
    private static final Map<String, String> EXAMPLES =
            Map.of(DATABASE_URL, "jdbc:postgresql://127.0.0.1/none", TRUSTED_PROXIES, "", CLAMD, "");

    private static int port(String text) {
        int port = Integer.parseInt(text);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException(text);
        }
        return port;
    }

    private static int nodes(String text) {
        int nodes = Integer.parseInt(text);
        if (nodes < 1 || nodes > 100) {
            throw new IllegalArgumentException(text);
        }
        return nodes;
    }

    static URI publicUrl(String text) {
        URI url = URI.create(text);
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!web || url.getHost() == null || !url.getRawPath().isEmpty() || url.getRawQuery() != null) {
            throw new IllegalArgumentException(text);
        }
        return url;
    }

    // A prefix of no bits would let everybody write whose requests are counted.
    private static List<AddressPrefix> networks(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(",", -1)).map(SettingsReader::network).toList();
    }

    private static AddressPrefix network(String text) {
        return AddressPrefix.parse(text.strip())
                .filter(network -> network.bits() > 0)
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static boolean isTrue(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static String jdbcUrl(String text) {
        if (!text.startsWith("jdbc:postgresql://")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String email(String text) {
        int at = text.indexOf('@');
        if (at < 1 || at == text.length() - 1 || text.length() > 254) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
