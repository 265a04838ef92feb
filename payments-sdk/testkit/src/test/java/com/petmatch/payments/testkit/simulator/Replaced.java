package com.petmatch.payments.testkit.simulator;

import com.petmatch.payments.gateway.PaymentGateway;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object with one method that does something else. */
final class Replaced {

    private Replaced() {}

    /** What is done instead; {@code proceed} does what was meant. */
    interface Call {
        @Nullable
        Object instead(Supplier<@Nullable Object> proceed, List<Object> arguments);
    }

    /** The same object, but this method answers this. */
    static <T> T in(T whole, Class<T> type, String method, Object answer) {
        return methods(whole, type, method, (proceed, arguments) -> answer);
    }

    /** The gateway with one operation replaced. */
    static PaymentGateway calls(PaymentGateway gateway, String group, String operation, Call call) {
        return methods(gateway, PaymentGateway.class, group, (proceed, arguments) -> {
            Object operations = proceed.get();
            Class<?> type = operations.getClass().getInterfaces()[0];
            return proxy(operations, type, operation, call);
        });
    }

    static <T> T methods(T whole, Class<T> type, String method, Call call) {
        return type.cast(proxy(whole, type, method, call));
    }

    private static Object proxy(Object whole, Class<?> type, String name, Call call) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            Supplier<@Nullable Object> proceed = () -> invoke(whole, method, arguments);
            return method.getName().equals(name)
                    ? call.instead(proceed, arguments == null ? List.of() : List.of(arguments))
                    : proceed.get();
        });
    }

    private static @Nullable Object invoke(Object whole, Method method, Object @Nullable [] arguments) {
        try {
            return method.invoke(whole, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw (Error) e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
