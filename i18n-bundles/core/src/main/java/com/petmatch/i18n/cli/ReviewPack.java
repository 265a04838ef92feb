package com.petmatch.i18n.cli;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.MessageNotes;
import com.petmatch.i18n.exchange.TextCatalog;
import com.petmatch.i18n.exchange.TextUnit;
import com.petmatch.i18n.gate.Mutation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A blind sheet: messages of ours, translations that people made elsewhere, and messages with an error that we put in, all shuffled.
 * The same seed gives the same sheet.
 */
final class ReviewPack {

    static final int OURS = 60;
    static final int PLANTS = 12;
    static final int FOREIGN = 20;
    private static final int ROUNDS = 4;

    // Errors that a reader can see; what only a machine sees is the gate's.
    private static final List<Mutation> VISIBLE = List.of(
            Mutation.PLACEHOLDER_DELETED,
            Mutation.UNTRANSLATED,
            Mutation.END_MARK_CHANGED,
            Mutation.NUMBER_ADDED,
            Mutation.REGISTER_FLIPPED,
            Mutation.TERM_LOST,
            Mutation.FORBIDDEN_WORD,
            Mutation.NUMBER_OF_ONE_LOST,
            Mutation.OTHER_HAN_SET,
            Mutation.OPENING_MARK_DROPPED);

    private final TextCatalog catalog;
    private final Random random;

    private ReviewPack(TextCatalog catalog, long seed) {
        this.catalog = catalog;
        this.random = new Random(seed);
    }

    /** The rows of a language's sheet; {@code foreign} are translations that people made elsewhere. */
    static List<ReviewRow> rows(TextCatalog catalog, List<ReviewRow> foreign, long seed) {
        return new ReviewPack(catalog, seed).rows(foreign);
    }

    private List<ReviewRow> rows(List<ReviewRow> foreign) {
        List<TextUnit> units = new ArrayList<>(catalog.units());
        Collections.shuffle(units, random);
        List<ReviewRow> rows = new ArrayList<>(planted(units));
        units.stream()
                .limit(OURS)
                .map(unit -> new ReviewRow(ReviewRow.Kind.OURS, unit.key(), unit.source(), unit.text(), ""))
                .forEach(rows::add);
        List<ReviewRow> others = new ArrayList<>(foreign);
        Collections.shuffle(others, random);
        rows.addAll(others.subList(0, Math.min(FOREIGN, others.size())));
        Collections.shuffle(rows, random);
        return rows;
    }

    // Messages with a plant are taken out: nobody sees one both right and wrong. The kinds take turns as far as they
    // can happen.
    private List<ReviewRow> planted(List<TextUnit> units) {
        List<ReviewRow> planted = new ArrayList<>();
        for (int turn = 0; turn < ROUNDS * VISIBLE.size() && planted.size() < PLANTS; turn++) {
            Mutation mutation = VISIBLE.get(turn % VISIBLE.size());
            planted(units, mutation).ifPresent(planted::add);
        }
        return planted;
    }

    private Optional<ReviewRow> planted(List<TextUnit> units, Mutation mutation) {
        for (TextUnit unit : units) {
            Optional<String> spoilt = spoilt(unit, mutation);
            if (spoilt.isPresent()) {
                units.remove(unit);
                return Optional.of(new ReviewRow(
                        ReviewRow.Kind.PLANTED, unit.key(), unit.source(), spoilt.get(), mutation.name()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> spoilt(TextUnit unit, Mutation mutation) {
        return mutation.spoil(catalog.language(), entry(unit, unit.source()), entry(unit, unit.text()))
                .map(file -> BundleFile.read(file.getBytes(StandardCharsets.UTF_8)))
                .flatMap(file -> file.entries().stream()
                        .filter(entry -> entry.key().equals(unit.key()))
                        .findFirst())
                .map(BundleEntry::pattern)
                .filter(text -> !text.equals(unit.text()));
    }

    private static BundleEntry entry(TextUnit unit, String pattern) {
        MessageNotes notes = unit.notes();
        return new BundleEntry(unit.key(), pattern, 1, notes);
    }
}
