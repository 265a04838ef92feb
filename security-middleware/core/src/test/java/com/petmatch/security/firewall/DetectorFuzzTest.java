package com.petmatch.security.firewall;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.QueryParameter;
import com.petmatch.security.request.RouteId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;

/**
 * Fuzz targets of all detectors and of whatever reads heads and bodies: a report, never an exception, and no text that is
 * looked at again and again. The build replays the seeds; the profile {@code fuzz} searches for new ones, a minute a target.
 */
@Tag("row-49")
class DetectorFuzzTest {

    private static final RouteId ROUTE = new RouteId("POST", "/pets");
    // Looks ahead are bounded, so a short text may be looked at often; what grows must grow with the text.
    private static final int MOST_LOOKS = 600;
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=b",
            "application/xml",
            "text/plain; charset=utf-16",
            "application/octet-stream");
    private static final Firewall STRICT = Firewall.builder()
            .settings(FirewallSettings.of(FirewallProfile.STRICT))
            .build();

    @FuzzTest(maxDuration = "1m")
    void everyDetectorLooksAtATextABoundedNumberOfTimes(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        for (Detector detector : Detectors.standard()) {
            if (detector instanceof CharDetector chars) {
                CountedText counted = new CountedText(text);
                chars.read(counted, rule -> {});
                require(counted.steps() <= (long) MOST_LOOKS * (text.length() + 8), detector.getClass() + ": " + text);
            }
        }
    }

    @FuzzTest(maxDuration = "1m")
    void sqlIsReadInLinearStepsAndTheLookBeforeMissesNothing(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        CountedText counted = new CountedText(text);
        int found = SqlDetector.readings(counted);
        require(counted.steps() <= (long) MOST_LOOKS * (text.length() + 8), text);
        require(found == SqlDetector.findings(text), text);
    }

    @FuzzTest(maxDuration = "1m")
    void htmlIsReadInLinearSteps(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        CountedText counted = new CountedText(text);
        int found = XssDetector.findings(counted);
        require(counted.steps() <= (long) MOST_LOOKS * (text.length() + 8), text);
        require(found == XssDetector.findings(text), text);
    }

    @FuzzTest(maxDuration = "1m")
    void aHeadIsJudgedTheSameEachTime(FuzzedDataProvider data) {
        String name = data.consumeString(24);
        String value = data.consumeString(200);
        RequestHead head = new RequestHead(
                "GET",
                List.of("pets", data.consumeString(40)),
                List.of(new QueryParameter(name, value)),
                List.of(new HttpField("User-Agent", value), new HttpField(name, data.consumeRemainingAsString())),
                ROUTE);
        require(STRICT.inspectHead(head).equals(STRICT.inspectHead(head)), head.toString());
    }

    @FuzzTest(maxDuration = "1m")
    void aBodyOfAnyKindIsJudged(FuzzedDataProvider data) {
        String type = data.pickValue(TYPES);
        byte[] bytes = data.consumeRemainingAsBytes();
        FirewallReport report = STRICT.inspectBody(new BodyBytes(bytes, type, "", ROUTE));
        require(report.findings().size() <= 32, type + ": " + new String(bytes, StandardCharsets.ISO_8859_1));
    }

    @FuzzTest(maxDuration = "1m")
    void settingsAreReadAsWritten(FuzzedDataProvider data) {
        byte[] document = data.consumeRemainingAsBytes();
        if (FirewallCodec.read(document) instanceof FirewallOutcome.Accepted accepted) {
            byte[] written = FirewallCodec.write(accepted.settings()).getBytes(StandardCharsets.UTF_8);
            require(FirewallCodec.read(written).equals(accepted), new String(document, StandardCharsets.UTF_8));
        }
    }

    private static void require(boolean law, String input) {
        if (!law) {
            throw new AssertionError(input);
        }
    }
}
