package com.petmatch.security.firewall;

import static com.petmatch.security.firewall.SqlToken.has;
import static com.petmatch.security.firewall.SqlToken.isComparison;
import static com.petmatch.security.firewall.SqlToken.isOperand;
import static com.petmatch.security.firewall.SqlToken.kind;

/**
 * Folds tokens as they come: a call, a bracket, a sum or a list becomes one operand, a run of words one text, so that an
 * attack of any length is a shape of few tokens. Keeps the last {@value #CAPACITY} at most; constant work a token.
 */
final class SqlFolder {

    private static final int CAPACITY = 32;
    private static final int KEPT = 16;

    private final int[] stack = new int[CAPACITY];
    private int size;
    private int findings;

    /** The {@link SqlRules} broken so far. */
    int findings() {
        return findings;
    }

    void push(int token) {
        if (token == SqlToken.NAME && below(1) == SqlToken.WORDS) {
            return;
        }
        if (kind(below(1)) == SqlToken.SORT && sort(token)) {
            return;
        }
        int placed = SqlPlaces.place(token, below(1), below(2), below(3));
        findings |= SqlPlaces.found(placed, below(1), below(2), below(3));
        switch (kind(placed)) {
            case SqlToken.STAR -> star(placed);
            case SqlToken.MATH -> math(placed);
            case SqlToken.NOT -> {}
            case SqlToken.OPEN, SqlToken.FUNCTION, SqlToken.HOSTILE, SqlToken.COMMA -> shift(placed);
            case SqlToken.CLOSE -> close(placed);
            case SqlToken.COMPARE, SqlToken.MEMBER, SqlToken.BETWEEN, SqlToken.IS -> compare(placed);
            case SqlToken.LOGIC -> logic(placed);
            case SqlToken.LIMIT -> limit(placed);
            case SqlToken.OTHER -> other();
            case SqlToken.END -> end(placed);
            default -> other(placed);
        }
    }

    /** Whether the token made {@code order} a clause; else it was only a word. */
    private boolean sort(int token) {
        boolean by = kind(token) == SqlToken.BY;
        int word = stack[--size];
        if (by) {
            shift(token | (word & SqlToken.GLUED));
        } else {
            operand(SqlToken.NAME);
        }
        return by;
    }

    private void other(int token) {
        if (isOperand(token)) {
            operand(token);
        } else {
            endClause(token);
            shift(token);
        }
    }

    private int below(int depth) {
        return size >= depth ? stack[size - depth] : 0;
    }

    private void shift(int token) {
        if (size == CAPACITY) {
            System.arraycopy(stack, CAPACITY - KEPT, stack, 0, KEPT);
            size = KEPT;
        }
        stack[size++] = token;
    }

    private void fold(int count, int token) {
        size -= count;
        stack[size++] = token;
    }

    private void star(int token) {
        if (isOperand(below(1)) && kind(below(1)) != SqlToken.STAR) {
            shift(SqlToken.MATH);
        } else {
            operand(token);
        }
    }

    private void math(int token) {
        // Signs before an operand change nothing that matters here.
        if (isOperand(below(1))) {
            shift(token);
        }
    }

    private void operand(int token) {
        int top = below(1);
        if (isOperand(top)) {
            fold(1, SqlPlaces.beside(top, token));
        } else if (kind(top) == SqlToken.MATH && isOperand(below(2))) {
            fold(2, SqlPlaces.computed(below(2), token));
        } else if (kind(top) == SqlToken.COMMA && isOperand(below(2))) {
            fold(2, SqlPlaces.listed(below(2), token));
        } else if (kind(top) == SqlToken.AS) {
            size--;
        } else {
            shift(token);
        }
    }

    private void other() {
        if (isOperand(below(1))) {
            fold(1, SqlToken.WORDS);
        } else {
            shift(SqlToken.WORDS);
        }
    }

    private void compare(int token) {
        if (isComparison(below(1))) {
            stack[size - 1] |= token & SqlToken.GLUED;
            return;
        }
        if (isOperand(below(1)) && isComparison(below(2)) && isOperand(below(3))) {
            fold(3, SqlPlaces.computed(below(3), below(1)));
        }
        shift(token);
    }

    private void logic(int token) {
        if (isOperand(below(1)) && kind(below(2)) == SqlToken.BETWEEN) {
            stack[size - 2] = SqlToken.COMPARE;
            shift(SqlToken.MATH);
            return;
        }
        endClause(token);
        if (kind(below(1)) == SqlToken.LOGIC) {
            size--;
        }
        shift(token);
    }

    private void limit(int token) {
        if (kind(below(2)) != SqlToken.BY) {
            endClause(token);
            shift(token);
        }
    }

    private void end(int token) {
        while (lastOpen() >= 0) {
            close(token);
        }
        endClause(token);
    }

    private void close(int token) {
        endClause(token);
        int open = lastOpen();
        if (open < 0) {
            if (isOperand(below(1))) {
                stack[size - 1] |= SqlToken.UNOPENED;
            }
            return;
        }
        int group = group(open);
        size = open;
        int function = below(1);
        if (kind(function) == SqlToken.FUNCTION || kind(function) == SqlToken.HOSTILE) {
            findings |= SqlGrammar.called(function, group);
            size--;
            group = SqlToken.RESULT | (group & SqlToken.SUBQUERY);
        }
        operand(group | SqlToken.GROUPED);
    }

    private int lastOpen() {
        int i = size - 1;
        while (i >= 0 && kind(stack[i]) != SqlToken.OPEN) {
            i--;
        }
        return i;
    }

    private int group(int open) {
        if (size == open + 1) {
            return SqlToken.LIST;
        }
        if (kind(stack[open + 1]) == SqlToken.SELECT) {
            boolean prose = size == open + 3 && !SqlToken.isConstant(below(1)) && !SqlToken.isComputed(below(1));
            return SqlToken.QUERY | SqlToken.SUBQUERY | (prose ? SqlToken.NAMES : 0);
        }
        return size == open + 2 && isOperand(below(1)) ? below(1) : SqlToken.WORDS;
    }

    /** Judges what stands before a token that ends an expression, and folds it. */
    private void endClause(int end) {
        if (!isOperand(below(1))) {
            endBareClause(end);
            return;
        }
        endComparison(end);
        if (kind(below(2)) == SqlToken.LOGIC) {
            endLogic(end);
        }
        switch (kind(below(2))) {
            case SqlToken.BY -> {
                findings |= SqlGrammar.sorted(below(3), below(2), below(1), end);
                keepLeft();
            }
            case SqlToken.HAVING -> {
                findings |= SqlGrammar.having(below(3), below(1), end);
                keepLeft();
            }
            case SqlToken.WHERE -> findings |= SqlPlaces.filtered(stack, size);
            case SqlToken.SELECT -> endSelect(end);
            default -> findings |= SqlPlaces.ended(below(1), below(2), below(3), below(4), end);
        }
    }

    private void endBareClause(int end) {
        if (kind(below(1)) == SqlToken.SEMICOLON && isOperand(below(2))) {
            findings |= SqlGrammar.broken(below(2), end);
        }
        findings |= SqlPlaces.ended(below(1), below(2), end);
    }

    private void endComparison(int end) {
        if (!isComparison(below(2)) || !isOperand(below(3))) {
            return;
        }
        int before = kind(below(4));
        if (before != SqlToken.LOGIC && before != SqlToken.WHERE && before != SqlToken.HAVING) {
            findings |= SqlGrammar.compared(below(3), below(2), below(1), end);
        }
        fold(3, SqlGrammar.condition(below(3), below(2), below(1)));
    }

    private void endLogic(int end) {
        int left = isOperand(below(3)) ? below(3) : 0;
        findings |= SqlGrammar.joined(left, below(2), below(1), end);
        if (left == 0) {
            fold(2, below(1));
        } else if (kind(left) == SqlToken.WORDS) {
            fold(3, left);
        } else {
            int kept = SqlToken.BREAK | SqlToken.CLEAN | SqlToken.UNOPENED;
            int shared = (left & below(1) & SqlToken.CONSTANT) | (below(1) & (SqlToken.SUBQUERY | SqlToken.NAMES));
            fold(3, SqlToken.CONDITION | (left & kept) | shared);
        }
    }

    private void keepLeft() {
        size -= isOperand(below(3)) ? 2 : 0;
    }

    private void endSelect(int end) {
        int opened = kind(below(3)) == SqlToken.OPEN ? below(4) : 0;
        findings |= SqlGrammar.selected(opened, below(2), below(1), end);
        // Judged once: the list goes on to stand for whatever follows.
        if (has(below(2), SqlToken.UNIONED | SqlToken.STACKED)) {
            stack[size - 2] = SqlToken.SELECT;
        }
    }
}
