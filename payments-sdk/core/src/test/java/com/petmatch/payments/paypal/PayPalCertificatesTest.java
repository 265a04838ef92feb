package com.petmatch.payments.paypal;

import static com.petmatch.payments.paypal.PayPalVectors.AT;
import static com.petmatch.payments.paypal.PayPalVectors.URL;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.paypal.PayPalVectors.Recording;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.TrustAnchor;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayPalCertificatesTest {

    private static final Instant EXPIRES = Instant.parse("2026-11-22T01:42:42Z");

    private final Recording leaf = new Recording(PayPalVectors.certificate("leaf"));

    @Test
    void readsEachAddressOnce() {
        PayPalCertificates certificates = certificates(leaf);

        assertThat(certificates.key(URL, AT).key()).isPresent();
        assertThat(certificates.key(URL, AT).verdict()).isEqualTo(SignatureCheck.AUTHENTIC);
        assertThat(leaf.asked).containsExactly(URI.create(URL));
    }

    @Test
    void refusesAKeptKeyAfterItsCertificateExpired() {
        PayPalCertificates certificates = certificates(new Recording(PayPalVectors.certificate("expiring")));

        assertThat(certificates.key(URL, EXPIRES).verdict()).isEqualTo(SignatureCheck.AUTHENTIC);
        assertThat(certificates.key(URL, EXPIRES.plusSeconds(1)).verdict())
                .isEqualTo(SignatureCheck.CERTIFICATE_REFUSED);
        assertThat(certificates.key(URL, Instant.parse("2026-11-21T01:42:41Z")).verdict())
                .isEqualTo(SignatureCheck.CERTIFICATE_REFUSED);
    }

    @Test
    void keepsNoMoreThanItMay() {
        PayPalCertificates certificates = certificates(leaf);
        Instant now = AT;
        for (int i = 0; i <= PayPalCertificates.MAX_KEPT; i++) {
            now = now.plus(Duration.ofMinutes(1));
            assertThat(certificates.key(URL + i, now).key()).isPresent();
        }
        int asked = leaf.asked.size();
        Instant later = now.plus(Duration.ofMinutes(1));

        assertThat(certificates.key(URL + 1, later).key()).isPresent();
        assertThat(leaf.asked).hasSize(asked);
        assertThat(certificates.key(URL + 0, later).key()).isPresent();
        assertThat(leaf.asked).hasSize(asked + 1);
    }

    @Test
    @Tag("row-43")
    void readsTenTimesAMinuteAtMost() {
        PayPalCertificates certificates = certificates(leaf);
        for (int i = 0; i < PayPalCertificates.MAX_READS; i++) {
            assertThat(certificates.key(URL + i, AT).key()).isPresent();
        }

        assertThat(certificates.key(URL + "x", AT.plusSeconds(59)))
                .isEqualTo(PayPalCertificates.Found.none(SignatureCheck.UNDECIDED));
        assertThat(certificates.key(URL + 3, AT.plusSeconds(59)).key()).isPresent();
        assertThat(certificates.key(URL + "x", AT.plusSeconds(60)).key()).isPresent();
        assertThat(leaf.asked).hasSize(PayPalCertificates.MAX_READS + 1);
    }

    @Test
    void findsTheChainAmongOtherCertificates() {
        byte[] file = joined(PayPalVectors.certificate("leaf"), PayPalVectors.rootFile());

        assertThat(certificates(new Recording(file)).key(URL, AT).key()).isPresent();
    }

    @Test
    @Tag("row-20")
    void provesTheFirstCertificateOnly() {
        byte[] file = joined(PayPalVectors.certificate("badcn"), PayPalVectors.certificate("leaf"));

        assertThat(certificates(new Recording(file)).key(URL, AT).verdict())
                .isEqualTo(SignatureCheck.CERTIFICATE_REFUSED);
    }

    @Test
    @Tag("row-24")
    void refusesAFileOfManyCertificates() {
        byte[] eight = new String(PayPalVectors.certificate("leaf"), StandardCharsets.US_ASCII)
                .repeat(8)
                .getBytes(StandardCharsets.US_ASCII);

        assertThat(PayPalVectors.chain().proven(eight, AT)).isPresent();
        assertThat(PayPalVectors.chain().proven(joined(eight, PayPalVectors.certificate("leaf")), AT))
                .isEmpty();
    }

    @Test
    void provesNothingWithoutAnAnchor() {
        assertThat(new PayPalChain(Set.of()).proven(PayPalVectors.certificate("leaf"), AT))
                .isEmpty();
        assertThat(PayPalVectors.chain().proven(new byte[0], AT)).isEmpty();
    }

    @Test
    void pinsThreeAuthoritiesOfThePlatform() {
        assertThat(PayPalAnchors.live())
                .extracting(TrustAnchor::getTrustedCert)
                .extracting(root -> root.getSubjectX500Principal().getName())
                .hasSize(3)
                .allMatch(name -> name.contains("O=DigiCert Inc"));
        assertThat(new PayPalChain(PayPalAnchors.live()).proven(PayPalVectors.certificate("leaf"), AT))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.paypal.com/v1/notifications/certs/CERT-1",
                "https://api-m.paypal.com/v1/notifications/certs/CERT-1",
                "https://api.sandbox.paypal.com:443/v1/notifications/certs/CERT-1.pem",
                "https://api-m.sandbox.paypal.com/v1/notifications/certs/2026/CERT_1"
            })
    void acceptsPayPalsAddresses(String address) {
        assertThat(PayPalCertificateUrls.live().accepted(address)).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://api.paypal.com/v1/notifications/certs/",
                "https://api.paypal.com/v1/notifications/certs/.",
                "https://api.paypal.com/v1/notifications/certs/..",
                "https://api.paypal.com/v1/notifications/certs//CERT-1",
                "https://api.paypal.com/v1/notifications/certs/a/../CERT-1",
                "https://api.paypal.com/v1/notifications/certs/%2e%2e/CERT-1",
                "https://api.paypal.com/v1/notifications/certs/CERT-1?x=1",
                "https://api.paypal.com/v1/notifications/certs/CERT-1#x",
                "https://api.paypal.com/v1/notifications/certs/CERT-1 ",
                "https://api.paypal.com/v1/notifications/certs/CERT-1\n",
                "https://api.paypal.com:8443/v1/notifications/certs/CERT-1",
                "https://api.paypal.com:0443/v1/notifications/certs/CERT-1",
                "https://api.paypal.com./v1/notifications/certs/CERT-1",
                "https://API.PAYPAL.COM/v1/notifications/certs/CERT-1",
                "https://api-x.paypal.com/v1/notifications/certs/CERT-1",
                "https://apixsandbox.paypal.com/v1/notifications/certs/CERT-1",
                "https://user@api.paypal.com/v1/notifications/certs/CERT-1",
                "HTTPS://api.paypal.com/v1/notifications/certs/CERT-1",
                "http://127.0.0.1:8080/v1/notifications/certs/CERT-1",
                " https://api.paypal.com/v1/notifications/certs/CERT-1"
            })
    @Tag("row-43")
    void refusesEveryOtherAddressBeforeAnyRequest(String address) {
        assertThat(certificates(leaf).key(address, AT).verdict()).isEqualTo(SignatureCheck.CERTIFICATE_REFUSED);
        assertThat(leaf.asked).isEmpty();
    }

    @Test
    @Tag("row-43")
    void refusesAnAddressThatIsTooLong() {
        String folder = "https://api.paypal.com/v1/notifications/certs/";

        assertThat(PayPalCertificateUrls.live().accepted(folder + "a".repeat(512 - folder.length())))
                .isPresent();
        assertThat(PayPalCertificateUrls.live().accepted(folder + "a".repeat(513 - folder.length())))
                .isEmpty();
    }

    @Test
    @Tag("row-43")
    void acceptsASandboxesAddressBesidesPayPals() {
        PayPalCertificateUrls sandbox = PayPalCertificateUrls.orBelow(URI.create("http://127.0.0.1:8080"));

        assertThat(sandbox.accepted("http://127.0.0.1:8080/v1/notifications/certs/CERT-1"))
                .isPresent();
        assertThat(sandbox.accepted(URL)).isPresent();
        assertThat(sandbox.accepted("http://127.0.0.1:8081/v1/notifications/certs/CERT-1"))
                .isEmpty();
        assertThat(sandbox.accepted("http://127x0.0.1:8080/v1/notifications/certs/CERT-1"))
                .isEmpty();
        assertThat(sandbox.accepted("http://127.0.0.1:8080/v1/notifications/certs/../x"))
                .isEmpty();
    }

    private static PayPalCertificates certificates(CertificateSource source) {
        return new PayPalCertificates(PayPalCertificateUrls.live(), source, PayPalVectors.chain());
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return (new String(first, StandardCharsets.US_ASCII) + new String(second, StandardCharsets.US_ASCII))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
