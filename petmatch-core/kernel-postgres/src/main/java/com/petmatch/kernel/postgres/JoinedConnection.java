package com.petmatch.kernel.postgres;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The connection of an open transaction as a store sees it: closing is ignored, ending the transaction refused. */
final class JoinedConnection implements InvocationHandler {

    private static final Set<String> REFUSED =
            Set.of("commit", "rollback", "setAutoCommit", "setTransactionIsolation", "abort", "setReadOnly");

    private final Connection connection;

    private JoinedConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                JoinedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new JoinedConnection(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("close")) {
            return null;
        }
        if (REFUSED.contains(name) && !isRollbackToSavepoint(name, arguments)) {
            throw new SQLException("Expected the unit of work alone to call " + name);
        }
        if (name.equals("equals") && arguments != null) {
            return proxy == arguments[0];
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static boolean isRollbackToSavepoint(String name, Object @Nullable [] arguments) {
        return name.equals("rollback") && arguments != null && arguments.length == 1;
    }
}
