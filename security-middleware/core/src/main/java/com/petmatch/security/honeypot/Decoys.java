package com.petmatch.security.honeypot;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.security.apikey.CanaryKeys;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What is laid out for those who look where nobody has to: probe paths, a form field that people do not see, a link that
 * only {@code robots.txt} names, and keys that open nothing.
 *
 * <p>Names are made by HMAC, so they differ from host to host and cannot be listed; the field's changes each day (UTC), and
 * the day before and after are known too, for forms that were open over midnight. Safe for concurrent use.
 */
public final class Decoys {

    private static final String FIELD = "decoy-field:";
    private static final String LINK = "decoy-link";
    private static final int NAME_BYTES = 6;

    private final MacKeys keys;
    private final InstantSource clock;
    private final List<String> paths;
    private final ProbePaths probes;
    private final CanaryKeys canaries;
    private final List<String> links;
    private volatile DayNames names;

    /** The names under which the field may come back on a day. */
    private record DayNames(LocalDate day, List<String> fields) {}

    private Decoys(MacKeys keys, InstantSource clock, List<String> paths) {
        this.keys = keys;
        this.clock = clock;
        this.paths = List.copyOf(paths);
        this.probes = new ProbePaths(paths);
        this.canaries = new CanaryKeys(keys);
        this.links = liveKeys().map(Decoys::linkPath).toList();
        this.names = namesOf(today());
    }

    /** The paths that scanners ask for most. */
    public static Decoys standard(MacKeys keys, InstantSource clock) {
        return new Decoys(keys, clock, ProbePaths.standard());
    }

    /**
     * More probe paths.
     *
     * @param more whole paths such as {@code /old-admin}, or a segment wherever it stands: {@code **}{@code /.env}
     */
    public Decoys with(Collection<String> more) {
        List<String> all = new ArrayList<>(paths);
        all.addAll(more);
        return new Decoys(keys, clock, all);
    }

    /** Today's name of the field that people do not see. */
    public String fieldName() {
        return fieldName(keys, today());
    }

    /** The field as HTML: hidden without a style, out of the tab order, and not to be filled in by browsers. */
    public String fieldHtml() {
        return "<div hidden><input type=\"text\" name=\"" + fieldName()
                + "\" value=\"\" tabindex=\"-1\" autocomplete=\"off\" aria-hidden=\"true\"></div>";
    }

    /** The path that only {@code robots.txt} names. */
    public String linkPath() {
        return linkPath(keys);
    }

    /** The lines for {@code robots.txt} that ask every crawler to leave it alone (RFC 9309). */
    public String robotsText() {
        return "User-agent: *\nDisallow: " + linkPath() + "\n";
    }

    /** Keys to lay out, and to know again. */
    public CanaryKeys canaries() {
        return canaries;
    }

    /** Whether only attackers ask for this path. */
    public boolean isProbe(List<String> segments) {
        return probes.has(segments);
    }

    boolean isLink(List<String> segments) {
        return segments.size() == 1 && links.contains("/" + segments.get(0));
    }

    /** The names under which the field may come back now. */
    List<String> fieldNames() {
        LocalDate today = today();
        DayNames known = names;
        if (!known.day().equals(today)) {
            known = namesOf(today);
            names = known;
        }
        return known.fields();
    }

    private DayNames namesOf(LocalDate day) {
        return new DayNames(
                day,
                liveKeys()
                        .flatMap(live ->
                                LongStream.rangeClosed(-1, 1).mapToObj(days -> fieldName(live, day.plusDays(days))))
                        .toList());
    }

    private Stream<MacKeys> liveKeys() {
        return Stream.concat(Stream.of(keys), keys.previous().stream());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String fieldName(MacKeys keys, LocalDate day) {
        return "topic_" + name(keys, FIELD + day);
    }

    private static String linkPath(MacKeys keys) {
        return "/records-" + name(keys, LINK);
    }

    private static String name(MacKeys keys, String what) {
        byte[] tag = keys.sign(what.getBytes(StandardCharsets.UTF_8)).tag();
        return HexFormat.of().formatHex(tag, 0, NAME_BYTES);
    }
}
