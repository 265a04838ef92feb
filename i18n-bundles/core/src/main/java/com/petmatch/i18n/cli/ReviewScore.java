package com.petmatch.i18n.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a filled-in sheet says: penalty points for 100 words of the source, ours beside those of people, and how many of the planted
 * errors the reviewer saw. Severities weigh as MQM's: minor 1, major 5, critical 25.
 */
final class ReviewScore {

    private static final Set<String> CLASSES =
            Set.of("accuracy", "fluency", "terminology", "style", "locale", "audience");
    private static final Map<String, Integer> WEIGHTS = Map.of("minor", 1, "major", 5, "critical", 25);
    private static final int CLASS = 3;
    private static final int SEVERITY = 4;

    private final Map<ReviewRow.Kind, Integer> words = new HashMap<>();
    private final Map<ReviewRow.Kind, Integer> points = new HashMap<>();
    private int plants;
    private int seen;

    private ReviewScore() {}

    /** The report's lines; both files as they were written, the sheet filled in, headings included. */
    static List<String> of(List<String> sheet, List<String> answers) throws UsageException {
        Map<String, List<String>> filled = new HashMap<>();
        sheet.stream().skip(1).map(ReviewScore::cells).forEach(cells -> filled.put(cells.get(0), cells));
        ReviewScore score = new ReviewScore();
        for (String line : answers.subList(Math.min(1, answers.size()), answers.size())) {
            List<String> answer = cells(line);
            score.add(answer, filled.getOrDefault(answer.get(0), List.of()));
        }
        return score.lines();
    }

    private void add(List<String> answer, List<String> filled) throws UsageException {
        if (answer.size() < 5) {
            throw new UsageException("Expected five cells of an answer, got " + answer);
        }
        ReviewRow.Kind kind = ReviewRow.Kind.valueOf(answer.get(1));
        int penalty = penalty(filled);
        if (kind == ReviewRow.Kind.PLANTED) {
            plants++;
            seen += penalty > 0 ? 1 : 0;
        } else {
            words.merge(kind, Integer.parseInt(answer.get(4)), Integer::sum);
            points.merge(kind, penalty, Integer::sum);
        }
    }

    private static int penalty(List<String> filled) throws UsageException {
        String type = filled.size() > CLASS ? filled.get(CLASS).strip().toLowerCase(Locale.ROOT) : "";
        String severity =
                filled.size() > SEVERITY ? filled.get(SEVERITY).strip().toLowerCase(Locale.ROOT) : "";
        if (type.isEmpty() && severity.isEmpty()) {
            return 0;
        }
        Integer weight = WEIGHTS.get(severity);
        if (weight == null || !CLASSES.contains(type)) {
            throw new UsageException("Row " + filled.get(0) + ": expected a class of " + CLASSES + " and a severity of "
                    + WEIGHTS.keySet() + ", got \"" + type + "\" and \"" + severity + "\"");
        }
        return weight;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("planted errors seen: " + seen + " of " + plants);
        for (ReviewRow.Kind kind : List.of(ReviewRow.Kind.OURS, ReviewRow.Kind.HUMAN)) {
            int all = words.getOrDefault(kind, 0);
            int lost = points.getOrDefault(kind, 0);
            lines.add(kind.name().toLowerCase(Locale.ROOT) + ": " + lost + " points in " + all + " words, "
                    + (all == 0 ? "nothing to score" : lost * 100 / all + " for 100 words"));
        }
        return lines;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }
}
