package com.petmatch.platform.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    @Test
    void needsNoSettingAtAll() {
        Settings settings = SettingsReader.read(Map.of());

        assertThat(settings.onLoopback()).isTrue();
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.database()).isEmpty();
        assertThat(settings.gateways().played()).containsExactly("Stripe", "PayPal", "Mercado Pago");
    }

    @ParameterizedTest
    @CsvSource({
        "petmatch.server.port, 99999, a port from 1 to 65535",
        "petmatch.server.port, http, a port from 1 to 65535",
        "petmatch.server.address, not an address, an IP address of this machine",
        "petmatch.server.public-url, localhost:8080, an absolute http or https URL",
        "petmatch.server.public-url, https://a.example/path, an absolute http or https URL",
        "petmatch.payments.gateways, both, sandbox or live",
        "petmatch.payments.mercado-pago.currency, EUR, the currency of the account",
        "petmatch.clamd, scanner, addresses such as 127.0.0.1:3310",
        "petmatch.clamd, http://scanner:3310, addresses such as 127.0.0.1:3310",
        "petmatch.zone, Mars/Olympus, a zone such as Europe/Madrid",
        "petmatch.admin.email, nobody, an e-mail address",
        "petmatch.admin.password-file, /no/such/file, a readable file",
        "petmatch.database.url, jdbc:h2:mem, jdbc:postgresql://",
        "petmatch.payments.stripe.sandbox-url, http://192.0.2.1:80, an http URL on loopback",
    })
    void namesKeyValueAndExpectation(String key, String value, String expected) {
        List<String> reasons = refused(Map.of(key, value));

        assertThat(reasons)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(key + " is ")
                        .contains(value, "expected " + expected)
                        .doesNotContain("\n"));
    }

    @Test
    void readsScannersInTheirOrder() {
        assertThat(SettingsReader.read(Map.of("petmatch.clamd", "scan.example:3310, [::1]:3311"))
                        .scanners())
                .containsExactly(
                        InetSocketAddress.createUnresolved("scan.example", 3310),
                        InetSocketAddress.createUnresolved("::1", 3311));
    }

    @Test
    void refusesAnUnknownKey() {
        assertThat(refused(Map.of("petmatch.server.prot", "80")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("petmatch.server.prot is (unknown key), expected one of")
                        .contains("petmatch.server.port"));
    }

    @Test
    void demandsKeysOfSomebodyForLivePayments() {
        assertThat(refused(Map.of("petmatch.payments.gateways", "live")))
                .containsExactly(
                        "petmatch.payments.gateways is live, expected keys of at least one provider beside it");
    }

    @ParameterizedTest
    @CsvSource({
        "petmatch.payments.stripe.secret-key, petmatch.payments.stripe.webhook-secret",
        "petmatch.payments.stripe.webhook-secret, petmatch.payments.stripe.secret-key",
        "petmatch.payments.paypal.client-id, petmatch.payments.paypal.webhook-id",
        "petmatch.payments.paypal.client-secret, petmatch.payments.paypal.client-id",
        "petmatch.payments.mercado-pago.access-token, petmatch.payments.mercado-pago.webhook-secret",
    })
    void demandsAllKeysOfAProvider(String given, String missing) {
        assertThat(refused(Map.of(given, "some-value"))).contains(missing + " is (absent), expected a value");
    }

    @Test
    void keysSwitchTheirOwnProviderToRealMoney() {
        Settings.Gateways gateways = SettingsReader.read(Map.of(
                        "petmatch.payments.paypal.client-id", "client",
                        "petmatch.payments.paypal.client-secret", "secret",
                        "petmatch.payments.paypal.webhook-id", "1JE4291016473214C"))
                .gateways();

        assertThat(gateways.payPal())
                .hasValueSatisfying(keys -> assertThat(keys.clientId()).isEqualTo("client"));
        assertThat(gateways.played()).containsExactly("Stripe", "Mercado Pago");
    }

    @Test
    void leavesOutWhoHasNoKeysWhereEverythingIsLive() {
        Settings.Gateways gateways = SettingsReader.read(Map.of(
                        "petmatch.payments.gateways", "live",
                        "petmatch.payments.mercado-pago.access-token", "token",
                        "petmatch.payments.mercado-pago.webhook-secret", "secret",
                        "petmatch.payments.mercado-pago.currency", "CLP"))
                .gateways();

        assertThat(gateways.mercadoPago())
                .hasValueSatisfying(keys -> assertThat(keys.currency().value()).isEqualTo("CLP"));
        assertThat(gateways.played()).isEmpty();
        assertThat(gateways.stripe()).isEmpty();
    }

    @Test
    void refusesASandboxBesideKeys() {
        assertThat(refused(Map.of(
                        "petmatch.payments.stripe.secret-key", "key",
                        "petmatch.payments.stripe.webhook-secret", "secret",
                        "petmatch.payments.stripe.sandbox-url", "http://127.0.0.1:9")))
                .containsExactly(
                        "petmatch.payments.stripe.sandbox-url is given, expected to be used with no key of Stripe"
                                + " and petmatch.payments.gateways=sandbox only");
    }

    @Test
    void readsKeysFromTheEnvironment() {
        assertThat(SettingsReader.fromEnvironment(Map.of(
                        "PETMATCH_PAYMENTS_STRIPE_SECRET_KEY", "key",
                        "PETMATCH_PAYMENTS_MERCADO_PAGO_ACCESS_TOKEN", "token",
                        "PETMATCH_NONSENSE", "x",
                        "PATH", "/bin")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "petmatch.payments.stripe.secret-key", "key",
                        "petmatch.payments.mercado-pago.access-token", "token"));
    }

    @Test
    void speaksMadeUpLanguagesOnlyWhenADeveloperSaysSo() {
        assertThat(SettingsReader.read(Map.of()).pseudoLocales()).isFalse();
        assertThat(SettingsReader.read(Map.of("petmatch.developer.pseudo-locales", "true"))
                        .pseudoLocales())
                .isTrue();
        assertThat(refused(Map.of("petmatch.developer.pseudo-locales", "yes")))
                .containsExactly("petmatch.developer.pseudo-locales is \"yes\", expected true or false");
    }

    @Test
    void tellsEveryProblemAtOnce() {
        Map<String, String> wrong = new HashMap<>();
        wrong.put("petmatch.server.port", "x");
        wrong.put("petmatch.zone", "x");

        assertThat(refused(wrong)).hasSize(2);
    }

    @Test
    void believesNoProxyUnlessItIsNamed() {
        Settings proxied = SettingsReader.read(
                Map.of("petmatch.server.trusted-proxies", "10.0.0.0/8, 127.0.0.1/32,2001:db8::/32"));

        assertThat(SettingsReader.read(Map.of()).trustedProxies()).isEmpty();
        assertThat(proxied.trustedProxies())
                .extracting(Object::toString)
                .containsExactly("10.0.0.0/8", "127.0.0.1/32", "2001:db8::/32");
    }

    @Test
    void countsAsReachedByOthersBehindAProxyOnThisMachine() {
        Settings proxied = SettingsReader.read(Map.of("petmatch.server.trusted-proxies", "127.0.0.1/32"));

        assertThat(proxied.onLoopback()).isTrue();
        assertThat(proxied.isReachableByOthers()).isTrue();
        assertThat(SettingsReader.read(Map.of()).isReachableByOthers()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0/0",
                "::/0",
                "0::0/0",
                "::ffff:0.0.0.0/0",
                "10.0.0.0/8,0.0.0.0/0",
                "10.0.0.1/8",
                "10.0.0.0/33",
                "10.0.0.0",
                "10.0.0.0/8,",
                "10.0.0.0/8;10.1.0.0/16",
                "proxy.example/32",
            })
    void refusesToBelieveEverybodyOrNoNetwork(String proxies) {
        assertThat(refused(Map.of("petmatch.server.trusted-proxies", proxies)))
                .containsExactly("petmatch.server.trusted-proxies is \"" + proxies
                        + "\", expected networks such as 10.0.0.0/8, separated by commas, none of them every address");
    }

    @Test
    void neverEchoesASecret() {
        List<String> reasons = refused(Map.of(
                "petmatch.payments.stripe.secret-key",
                "value-that-must-not-print",
                "petmatch.payments.gateways",
                "live"));

        assertThat(reasons).noneMatch(line -> line.contains("value-that-must-not-print"));
    }

    private static List<String> refused(Map<String, String> given) {
        StartRefusedException refused =
                catchThrowableOfType(StartRefusedException.class, () -> SettingsReader.read(given));
        assertThat(refused).isNotNull();
        assertThat(refused.exit()).isEqualTo(StartRefusedException.Exit.UNSAFE_OR_WRONG_SETTING);
        return refused.reasons();
    }

    @Test
    void countsLimitsInThisProcessUnlessTheyAreShared() {
        Settings alone = SettingsReader.read(Map.of());
        Settings shared = SettingsReader.read(Map.of("petmatch.limits.shared", "true", "petmatch.limits.nodes", "3"));

        assertThat(alone.limits()).isEqualTo(new Settings.Limits(false, 1));
        assertThat(shared.limits()).isEqualTo(new Settings.Limits(true, 3));
    }

    @Test
    void refusesANumberOfHostsThatShareNothing() {
        for (Map<String, String> wrong : List.of(
                Map.of("petmatch.limits.nodes", "2"),
                Map.of("petmatch.limits.shared", "true", "petmatch.limits.nodes", "0"),
                Map.of("petmatch.limits.shared", "true", "petmatch.limits.nodes", "101"))) {
            assertThatThrownBy(() -> SettingsReader.read(wrong))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining("petmatch.limits.nodes");
        }
    }
}
