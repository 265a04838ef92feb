package com.petmatch.payments.postgres;

import com.petmatch.kernel.postgres.Parameters;
import com.petmatch.kernel.postgres.PositionalStatement.Binder;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Columns with how each is set: a statement names and sets them in one order, and no column is forgotten in either. */
record ColumnSet<V>(List<Column<V>> columns) {

    record Column<V>(String name, Binder<V> binder) {}

    static <V> Column<V> column(String name, Binder<V> binder) {
        return new Column<>(name, binder);
    }

    /** As {@code insert} lists them. */
    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** A question mark for each. */
    String marks() {
        return columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    }

    /** As {@code update} sets them. */
    String changes() {
        return columns.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", "));
    }

    void bind(Parameters parameters, V value) throws SQLException {
        for (Column<V> column : columns) {
            column.binder().bind(parameters, value);
        }
    }
}
