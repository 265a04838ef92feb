package com.petmatch.kernel.postgres;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts the statements that go to the database. */
final class RoundTrips {

    private final AtomicInteger executions = new AtomicInteger();
    private final DataSource dataSource;

    RoundTrips(DataSource source) {
        this.dataSource = counting(DataSource.class, source);
    }

    DataSource dataSource() {
        return dataSource;
    }

    int executions() {
        return executions.get();
    }

    private <T> T counting(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                RoundTrips.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, method, arguments)));
    }

    private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().startsWith("execute")) {
            executions.incrementAndGet();
        }
        try {
            Object result = method.invoke(target, arguments);
            if (result instanceof Connection connection) {
                return counting(Connection.class, connection);
            }
            return result instanceof PreparedStatement statement
                    ? counting(PreparedStatement.class, statement)
                    : result;
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
