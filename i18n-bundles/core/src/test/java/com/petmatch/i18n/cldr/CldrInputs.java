package com.petmatch.i18n.cldr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The CLDR JSON packages the tables are made from: a folder with {@code cldr-core}, {@code cldr-numbers-full},
 * {@code cldr-dates-full}, {@code cldr-misc-full}, {@code cldr-units-full} and {@code cldr-localenames-full} unpacked side by side, named by the system property
 * {@value #PROPERTY}. Remembers what it read, so that the inputs can be listed with their hashes.
 */
final class CldrInputs {

    static final String PROPERTY = "petmatch.cldr.inputs";
    static final String VERSION = "48.2.0";

    private final Path root;
    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, String> hashes = new TreeMap<>();

    private CldrInputs(Path root) {
        this.root = root;
    }

    static Optional<CldrInputs> configured() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(Path::of)
                .filter(Files::isDirectory)
                .map(CldrInputs::new);
    }

    JsonNode supplemental(String file) {
        return read("cldr-core/supplemental/" + file).path("supplemental");
    }

    JsonNode availableLocales() {
        return read("cldr-core/availableLocales.json").path("availableLocales").path("full");
    }

    JsonNode numbers(String tag) {
        return main("cldr-numbers-full", tag, "numbers.json").path("numbers");
    }

    JsonNode currencies(String tag) {
        return main("cldr-numbers-full", tag, "currencies.json").path("numbers").path("currencies");
    }

    JsonNode gregorian(String tag) {
        return main("cldr-dates-full", tag, "ca-gregorian.json")
                .path("dates")
                .path("calendars")
                .path("gregorian");
    }

    JsonNode dateFields(String tag) {
        return main("cldr-dates-full", tag, "dateFields.json").path("dates").path("fields");
    }

    JsonNode zones(String tag) {
        return main("cldr-dates-full", tag, "timeZoneNames.json").path("dates").path("timeZoneNames");
    }

    JsonNode lists(String tag) {
        return main("cldr-misc-full", tag, "listPatterns.json").path("listPatterns");
    }

    JsonNode layout(String tag) {
        return main("cldr-misc-full", tag, "layout.json").path("layout").path("orientation");
    }

    JsonNode delimiters(String tag) {
        return main("cldr-misc-full", tag, "delimiters.json").path("delimiters");
    }

    /** Pattern of a unit by width, group and name. */
    JsonNode units(String tag) {
        return main("cldr-units-full", tag, "units.json").path("units");
    }

    JsonNode names(String tag, String file) {
        return main("cldr-localenames-full", tag, file).path("localeDisplayNames");
    }

    /** The calendar of a locale's region. */
    String calendar(String tag) {
        JsonNode preferences = supplemental("calendarPreferenceData.json").path("calendarPreferenceData");
        return preferences.path(region(tag)).path(0).asString("gregorian");
    }

    /** Whether the region that a locale's readers most likely live in writes 24 hours. */
    boolean prefersHours(String tag) {
        JsonNode times = supplemental("timeData.json").path("timeData");
        return times.path(region(tag)).path("_preferred").asString().equals("H");
    }

    private String region(String tag) {
        JsonNode likely = supplemental("likelySubtags.json").path("likelySubtags");
        String full = likely.path(tag).asString(tag);
        return full.substring(full.lastIndexOf('-') + 1);
    }

    /** The spans of the day that a locale names, of its language. */
    JsonNode dayPeriods(String tag) {
        return supplemental("dayPeriods.json").path("dayPeriodRuleSet").path(tag.split("-")[0]);
    }

    /** Lines {@code <sha-256>  <package>@<version>/<path>} of every file read so far. */
    String hashLines() {
        StringBuilder lines = new StringBuilder();
        hashes.forEach((path, hash) -> {
            int slash = path.indexOf('/');
            lines.append(hash).append("  ").append(path, 0, slash).append('@').append(VERSION);
            lines.append(path.substring(slash)).append('\n');
        });
        return lines.toString();
    }

    private JsonNode main(String packageName, String tag, String file) {
        return read(packageName + "/main/" + tag + "/" + file).path("main").path(tag);
    }

    private JsonNode read(String path) {
        try {
            byte[] bytes = Files.readAllBytes(root.resolve(path));
            hashes.put(
                    path,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            return mapper.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
