package dev.bulwark.app.work;

import dev.bulwark.app.shell.ExitCode;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C: the first one interrupts the thread that works, so that it can stop in order; the second ends the program at
 * once. The JDK offers no supported way to hear of a signal, so its unsupported one is reached by reflection; where it is
 * missing, Ctrl-C ends the program at once.
 */
public final class Interrupts {

    private Interrupts() {}

    /** From now on the first Ctrl-C interrupts the calling thread. */
    public static void reach(Thread worker) {
        AtomicBoolean second = new AtomicBoolean();
        InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> false;
            case "toString" -> "Ctrl-C";
            default -> {
                if (second.getAndSet(true)) {
                    Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
                }
                worker.interrupt();
                yield null;
            }
        };
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> type = Class.forName("sun.misc.SignalHandler");
            Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
            Object ctrlC = signal.getConstructor(String.class).newInstance("INT");
            signal.getMethod("handle", signal, type).invoke(null, ctrlC, proxy);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // then Ctrl-C does what it always does
        }
    }
}
