package com.petmatch.i18n.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.MessageNotes;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every kind of mutation over the shipped texts of every language: the gate must notice, by the check that is there for it. */
@Tag("row-GateMutations")
class ShippedMutationsTest {

    private static final long SEED = 20_261_128;
    private static final int MESSAGES_A_KIND = 6;
    private static final double WANTED = 0.99;
    private static final int KINDS = 25;

    private final GateTexts texts = GateTexts.read(BundleSource.shipped());
    private final Map<String, int[]> byKind = new TreeMap<>();
    private final Map<String, int[]> byLanguage = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();

    @Test
    void theGateNoticesWhatIsSpoilt() {
        for (LanguageTag language :
                texts.languages().subList(1, texts.languages().size())) {
            for (Mutation mutation : Mutation.values()) {
                spoil(language, mutation);
            }
        }

        int tried = byKind.values().stream().mapToInt(counts -> counts[1]).sum();
        int caught = byKind.values().stream().mapToInt(counts -> counts[0]).sum();
        System.out.println("Mutations caught " + caught + "/" + tried + "\nby kind " + printed(byKind)
                + "\nby language " + printed(byLanguage) + (missed.isEmpty() ? "" : "\nmissed " + missed));
        assertThat(byKind).hasSizeGreaterThanOrEqualTo(KINDS);
        assertThat((double) caught / tried).as("missed " + missed).isGreaterThanOrEqualTo(WANTED);
    }

    @Test
    void everyLanguageIsSpoiltInMoreThanTwentyFiveWays() {
        for (LanguageTag language :
                texts.languages().subList(1, texts.languages().size())) {
            Set<Mutation> possible = EnumSet.noneOf(Mutation.class);
            for (Mutation mutation : Mutation.values()) {
                if (!candidates(language, mutation).isEmpty()) {
                    possible.add(mutation);
                }
            }
            assertThat(possible).as(language.toString()).hasSizeGreaterThanOrEqualTo(KINDS);
        }
    }

    private void spoil(LanguageTag language, Mutation mutation) {
        List<BundleEntry> candidates = candidates(language, mutation);
        Collections.shuffle(candidates, new Random(SEED));
        for (BundleEntry entry : candidates.subList(0, Math.min(MESSAGES_A_KIND, candidates.size()))) {
            BundleEntry source = source(entry);
            String file = mutation.spoil(language, source, entry).orElseThrow();
            boolean caught = report(language, source, file).findings().stream()
                    .anyMatch(finding -> finding.check() == mutation.check());
            count(byKind, mutation.name(), caught);
            count(byLanguage, language.toString(), caught);
            if (!caught) {
                missed.add(mutation + " " + language + " " + entry.key());
            }
        }
    }

    private List<BundleEntry> candidates(LanguageTag language, Mutation mutation) {
        return texts.of(language).entries().values().stream()
                .filter(entry -> applies(mutation, entry))
                .filter(entry -> mutation.spoil(language, source(entry), entry).isPresent())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    // Kinds that need a message of a special sort: one with a limit, one with a measured length, one of a sign-in
    // answer.
    private boolean applies(Mutation mutation, BundleEntry entry) {
        return switch (mutation) {
            case OVER_THE_LIMIT -> source(entry).notes().channel().equals("button");
            case FAR_TOO_LONG -> source(entry).pattern().length() >= 24;
            case SECRET_LEAKED -> entry.key().startsWith("login.refused.");
            case NUMBER_OF_ONE_LOST ->
                Set.of("fr", "pt", "ru", "hi", "bn")
                        .contains(texts.languages().stream()
                                .filter(tag -> texts.of(tag).entries().get(entry.key()) == entry)
                                .findFirst()
                                .map(LanguageTag::language)
                                .orElse(""));
            default -> true;
        };
    }

    private BundleEntry source(BundleEntry entry) {
        return Objects.requireNonNull(texts.source().entries().get(entry.key()));
    }

    private static GateReport report(LanguageTag language, BundleEntry source, String file) {
        String english = notes(source.notes()) + "\n" + source.key() + "="
                + source.pattern().replace("\\", "\\\\").replace("\n", "\\n") + "\n";
        return Gate.shipped()
                .check(new EnglishFirst(BundleSource.memory(
                        Map.of("en/area", english, language + "/area", file.isEmpty() ? "\n" : file))));
    }

    private static String notes(MessageNotes notes) {
        StringBuilder out = new StringBuilder("\n");
        notes.parameters()
                .forEach(parameter -> out.append("#| param ")
                        .append(parameter.name())
                        .append(' ')
                        .append(parameter.type().javaName())
                        .append('\n'));
        Optional.of(notes.channel())
                .filter(channel -> !channel.isEmpty())
                .ifPresent(channel -> out.append("#| channel ").append(channel).append('\n'));
        notes.flags().forEach(flag -> out.append("#| ").append(flag).append('\n'));
        return out.toString().stripTrailing();
    }

    private static void count(Map<String, int[]> counts, String name, boolean caught) {
        int[] pair = counts.computeIfAbsent(name, absent -> new int[2]);
        pair[0] += caught ? 1 : 0;
        pair[1]++;
    }

    private static String printed(Map<String, int[]> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue()[0] + "/" + entry.getValue()[1])
                .collect(Collectors.joining(", "));
    }
}
