package vn.chophien.start;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/**
 * The door of the distribution. Compiled for Java 8, so that an old Java can say which one is needed; all else, with
 * the libraries beside it, waits behind.
 */
public final class Start {
    private static final int OLDEST_JAVA = 17;

    private Start() {}

    public static void main(String[] args) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (isTooOld(version)) {
            PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, "UTF-8");
            err.println("Chợ Phiên cần Java " + OLDEST_JAVA + " trở lên; máy này đang chạy Java " + version + ".");
            err.println("Chợ Phiên needs Java " + OLDEST_JAVA + " or newer; this is Java " + version + ".");
            System.exit(10); // Failure.JAVA_TOO_OLD, which this class cannot see
        }
        File jar = new File(
                Start.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        ClassLoader program =
                new URLClassLoader(jars(jar), ClassLoader.getSystemClassLoader().getParent());
        Thread.currentThread().setContextClassLoader(program);
        program.loadClass("vn.chophien.start.Launcher")
                .getMethod("launch", File.class, String[].class)
                .invoke(null, jar.getParentFile(), args);
    }

    /** Until Java 8 a version was written 1.8. */
    static boolean isTooOld(String version) {
        return version.startsWith("1.") || Integer.parseInt(version) < OLDEST_JAVA;
    }

    private static URL[] jars(File jar) throws Exception {
        List<URL> urls = new ArrayList<URL>();
        urls.add(jar.toURI().toURL());
        File[] libraries = new File(jar.getParentFile(), "lib").listFiles();
        if (libraries != null) {
            for (File library : libraries) {
                urls.add(library.toURI().toURL());
            }
        }
        return urls.toArray(new URL[0]);
    }
}
