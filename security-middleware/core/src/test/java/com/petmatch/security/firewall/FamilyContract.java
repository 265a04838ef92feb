package com.petmatch.security.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.firewall.FirewallReport.Answer;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.QueryParameter;
import com.petmatch.security.request.RouteId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every family of attacks keeps: attacks are refused by default, look-alikes are not, and reading is linear. */
abstract class FamilyContract {

    private static final Firewall FIREWALL = Firewall.builder().build();
    private static final int SMALL = 1 << 18;
    /** How often a detector may look at a character of hostile text, on average. */
    private static final int MOST_LOOKS = 40;

    /** The name of the two lists in the test resources. */
    abstract String family();

    /** The detectors of the family. */
    abstract List<CharDetector> detectors();

    /** Texts that repeated make much work. */
    abstract List<String> pathological();

    /** Whether a value is refused, as these attacks come in. */
    boolean isRefused(String value) {
        return isRefusedAsParameter(value);
    }

    static boolean isRefusedAsParameter(String value) {
        return report(value).answer() == Answer.DENY;
    }

    static boolean isRefusedAsAgent(String value) {
        HttpField agent = new HttpField("User-Agent", value);
        RequestHead head =
                new RequestHead("GET", List.of("pets"), List.of(), List.of(agent), new RouteId("GET", "/pets"));
        return FIREWALL.inspectHead(head).answer() == Answer.DENY;
    }

    static FirewallReport report(String value) {
        return FIREWALL.inspectHead(new RequestHead(
                "GET", List.of(), List.of(new QueryParameter("q", value)), List.of(), new RouteId("GET", "/search")));
    }

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(FamilyContract.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .map(FamilyContract::unescaped)
                    .toList();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String unescaped(String line) {
        return line.replace("\\\\", "\u0001")
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\0", "\0")
                .replace("\u0001", "\\");
    }

    @Test
    @Tag("row-48")
    void attacksAreRefusedByTheDefaultProfile() {
        List<String> attacks = lines(family() + "-attacks.txt");

        assertThat(attacks).hasSizeGreaterThanOrEqualTo(25);
        assertThat(attacks).filteredOn(attack -> !isRefused(attack)).isEmpty();
    }

    @Test
    void honestLookAlikesPass() {
        List<String> honest = lines(family() + "-honest.txt");

        assertThat(honest).hasSizeGreaterThanOrEqualTo(25);
        assertThat(honest).filteredOn(this::isRefused).isEmpty();
    }

    @Test
    void whatIsFoundHasOneOfTheLiterals() {
        for (String text : lines(family() + "-attacks.txt")) {
            for (CharDetector detector : detectors()) {
                List<FirewallRule> found = new ArrayList<>();
                detector.detect(text, found::add);

                assertThat(detector.rules()).containsAll(found);
                assertThat(found.isEmpty()
                                || detector.literals().stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains))
                        .as(text)
                        .isTrue();
            }
        }
    }

    @Test
    @Tag("row-49")
    void twiceTheTextIsTwiceTheWork() {
        for (CharDetector detector : detectors()) {
            for (String piece : pathological()) {
                long once = work(detector, piece, SMALL);
                long twice = work(detector, piece, 2 * SMALL);
                long most = work(detector, piece, 4 * SMALL);

                assertThat((double) twice / once).as(piece).isLessThanOrEqualTo(2.2);
                assertThat((double) most / twice).as(piece).isLessThanOrEqualTo(2.2);
            }
        }
    }

    @Test
    @Tag("row-49")
    void noTextIsLookedAtManyTimes() {
        for (CharDetector detector : detectors()) {
            for (String piece : pathological()) {
                assertThat((double) work(detector, piece, SMALL) / SMALL)
                        .as(piece)
                        .isLessThanOrEqualTo(MOST_LOOKS);
            }
        }
    }

    private static long work(CharDetector detector, String piece, int length) {
        CountedText text =
                new CountedText(piece.repeat(length / piece.length() + 1).substring(0, length));
        detector.read(text, rule -> {});
        return text.steps();
    }
}
