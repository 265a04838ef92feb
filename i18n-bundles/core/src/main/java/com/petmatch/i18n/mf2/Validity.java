package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Mf2Error.Code;
import com.petmatch.i18n.mf2.Tree.Binding;
import com.petmatch.i18n.mf2.Tree.Call;
import com.petmatch.i18n.mf2.Tree.Expression;
import com.petmatch.i18n.mf2.Tree.Markup;
import com.petmatch.i18n.mf2.Tree.Option;
import com.petmatch.i18n.mf2.Tree.Piece;
import com.petmatch.i18n.mf2.Tree.Row;
import com.petmatch.i18n.mf2.Tree.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks what the grammar cannot say: the data model errors, and how many arguments a message may have. */
final class Validity {

    private static final int MAX_ARGUMENTS = 16;

    private final Tree tree;
    private final List<Mf2Error> errors = new ArrayList<>();
    // Variables that were declared, or used, which declares them as arguments.
    private final Set<String> bound = new HashSet<>();
    private final Set<String> locals = new HashSet<>();
    private final Set<String> annotated = new HashSet<>();

    private Validity(Tree tree) {
        this.tree = tree;
    }

    /** Every data model error; none for a valid message. */
    static List<Mf2Error> errors(Tree tree) {
        Validity validity = new Validity(tree);
        tree.declarations().forEach(validity::declaration);
        tree.rows().forEach(row -> row.pattern().forEach(validity::piece));
        if (!tree.selectors().isEmpty()) {
            validity.matcher();
        }
        validity.limit();
        return List.copyOf(validity.errors);
    }

    private void declaration(Binding binding) {
        Expression value = binding.value();
        expression(value, !binding.input());
        if (!bound.add(binding.name())) {
            report(Code.DUPLICATE_DECLARATION, "$" + binding.name());
        }
        if (!binding.input()) {
            locals.add(binding.name());
        }
        boolean alias =
                !binding.input() && value.operand() instanceof Variable variable && annotated.contains(variable.name());
        if (value.call() != null || alias) {
            annotated.add(binding.name());
        }
    }

    private void piece(Piece piece) {
        if (piece instanceof Expression expression) {
            expression(expression, true);
        } else if (piece instanceof Markup markup) {
            options(markup.options());
        }
    }

    private void expression(Expression expression, boolean withOperand) {
        if (withOperand && expression.operand() instanceof Variable variable) {
            bound.add(variable.name());
        }
        Call call = expression.call();
        if (call != null) {
            options(call.options());
        }
    }

    private void options(List<Option> options) {
        Set<String> names = new HashSet<>();
        for (Option option : options) {
            if (!names.add(option.name())) {
                report(Code.DUPLICATE_OPTION_NAME, option.name());
            }
            if (option.value() instanceof Variable variable) {
                bound.add(variable.name());
            }
        }
    }

    private void matcher() {
        for (String selector : tree.selectors()) {
            if (!annotated.contains(selector)) {
                report(Code.MISSING_SELECTOR_ANNOTATION, "$" + selector);
            }
        }
        Set<List<Tree.Key>> seen = new HashSet<>();
        for (Row row : tree.rows()) {
            if (row.keys().size() != tree.selectors().size()) {
                report(Code.VARIANT_KEY_MISMATCH, Mf2Printer.keys(row));
            }
            if (!seen.add(row.keys())) {
                report(Code.DUPLICATE_VARIANT, Mf2Printer.keys(row));
            }
        }
        if (tree.rows().stream().noneMatch(row -> row.keys().stream().allMatch(Tree.Key::isAny))) {
            report(Code.MISSING_FALLBACK_VARIANT, "*");
        }
    }

    private void limit() {
        if (bound.size() - locals.size() > MAX_ARGUMENTS) {
            report(Code.SYNTAX_ERROR, "at most " + MAX_ARGUMENTS + " arguments");
        }
    }

    private void report(Code code, String subject) {
        errors.add(Mf2Error.of(code, subject));
    }
}
