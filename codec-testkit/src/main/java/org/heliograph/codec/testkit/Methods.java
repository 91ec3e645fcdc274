package org.heliograph.codec.testkit;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Public methods of a class by name and parameters, as method handles so that calls neither box nor allocate. */
final class Methods {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Methods() {}

    /** {@return the methods of a name in any case that return something} */
    static List<Method> named(Class<?> owner, String wanted, Class<?>... parameters) {
        List<Method> found = new ArrayList<>();
        for (Method method : owner.getMethods()) {
            if (method.getName().equalsIgnoreCase(wanted)
                    && isUsable(method)
                    && List.of(method.getParameterTypes()).equals(List.of(parameters))) {
                found.add(method);
            }
        }
        return found;
    }

    /** {@return the methods whose names begin with a prefix, in any case, and that return something} */
    static List<Method> beginning(Class<?> owner, String prefix) {
        List<Method> found = new ArrayList<>();
        for (Method method : owner.getMethods()) {
            if (method.getName().toLowerCase(Locale.ROOT).startsWith(prefix) && isUsable(method)) {
                found.add(method);
            }
        }
        return found;
    }

    private static boolean isUsable(Method method) {
        return !method.isBridge() && !Modifier.isStatic(method.getModifiers()) && method.getReturnType() != void.class;
    }

    static Method first(List<Method> methods) {
        return methods.isEmpty() ? null : methods.get(0);
    }

    static List<MethodHandle> handles(List<Method> methods, MethodType shape) {
        return methods.stream().map(method -> handle(method, shape)).toList();
    }

    /** {@return the handle of the first method, null if there is none} */
    static MethodHandle firstHandle(List<Method> methods, MethodType shape) {
        return methods.isEmpty() ? null : handle(methods.get(0), shape);
    }

    static MethodHandle handle(Method method, MethodType shape) {
        return MethodHandles.explicitCastArguments(unreflect(method), shape);
    }

    /** {@return the handle of a method whose arguments, all but the first, come as one array} */
    static MethodHandle spreading(Method method, Class<?> first) {
        int count = method.getParameterCount();
        MethodType shape = MethodType.genericMethodType(count + 1).changeParameterType(0, first);
        return MethodHandles.explicitCastArguments(unreflect(method), shape).asSpreader(Object[].class, count);
    }

    private static MethodHandle unreflect(Method method) {
        try {
            method.trySetAccessible();
            return LOOKUP.unreflect(method);
        } catch (IllegalAccessException e) {
            throw new AssertionError(method + " cannot be called", e);
        }
    }

    /** {@return what a handle threw as an exception to be thrown on} */
    static RuntimeException failure(Throwable e) {
        if (e instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (e instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(e);
    }
}
