package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Mf2Error.Code;
import com.petmatch.i18n.mf2.ResolvedValue.KeyMatch;
import com.petmatch.i18n.mf2.Tree.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Chooses the variant that matches best, the first selector before the second: the specification's Compare Variants. */
final class Selection {

    private final Resolution resolution;
    private final List<Mf2Error> errors;
    private final List<@Nullable ResolvedValue> selectors = new ArrayList<>();

    Selection(Resolution resolution, List<Mf2Error> errors) {
        this.resolution = resolution;
        this.errors = errors;
    }

    Row best(Tree tree) {
        if (tree.selectors().isEmpty()) {
            return tree.rows().get(0);
        }
        tree.selectors().forEach(this::addSelector);
        Row best = null;
        for (Row row : tree.rows()) {
            if (matches(row) && (best == null || isBetter(row, best))) {
                best = row;
            }
        }
        // The row whose keys match everything is always there.
        return Objects.requireNonNull(best);
    }

    private void addSelector(String name) {
        ResolvedValue value = resolution.variable(name).value();
        boolean selectable = value != null && value.isSelectable();
        if (!selectable) {
            errors.add(Mf2Error.of(Code.BAD_SELECTOR, "$" + name));
        }
        selectors.add(selectable ? value : null);
    }

    private boolean matches(Row row) {
        boolean all = true;
        for (int column = 0; column < selectors.size() && all; column++) {
            String key = row.keys().get(column).text();
            all = key == null || matches(column, key);
        }
        return all;
    }

    private boolean matches(int column, String key) {
        ResolvedValue selector = selectors.get(column);
        if (selector == null) {
            return false;
        }
        KeyMatch match = Guard.of(() -> selector.match(key), KeyMatch.FAILED);
        if (match == KeyMatch.INVALID_KEY) {
            reportOnce(Mf2Error.of(Code.BAD_VARIANT_KEY, key));
        } else if (match == KeyMatch.FAILED) {
            errors.add(Mf2Error.of(Code.BAD_SELECTOR, key));
            selectors.set(column, null);
        }
        return match == KeyMatch.MATCHES;
    }

    private void reportOnce(Mf2Error error) {
        if (!errors.contains(error)) {
            errors.add(error);
        }
    }

    private boolean isBetter(Row row, Row best) {
        for (int column = 0; column < selectors.size(); column++) {
            Tree.Key key = row.keys().get(column);
            Tree.Key other = best.keys().get(column);
            if (!key.equals(other)) {
                return isBetter(selectors.get(column), key.text(), other.text());
            }
        }
        return false;
    }

    private static boolean isBetter(@Nullable ResolvedValue selector, @Nullable String key, @Nullable String other) {
        if (key == null || other == null) {
            return key != null;
        }
        return selector != null && Guard.of(() -> selector.isBetter(key, other), false);
    }
}
