import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.sax.BodyContentHandler;

/**
 * Reads files with Apache Tika in one process, one at a time, as often as asked: arguments are the folder for the texts and
 * the number of passes; paths come on standard input. Prints, for the last pass, one line a file: processor milliseconds of
 * the whole process (its compiler and collector with it), a tab, and "ok" or the kind of exception. OCR is off.
 */
public final class TikaRun {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  public static void main(String[] arguments) throws Exception {
    Path out = Path.of(arguments[0]);
    int passes = Integer.parseInt(arguments[1]);
    List<String> paths = new ArrayList<>();
    try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = input.readLine(); line != null; line = input.readLine()) paths.add(line);
    }
    AutoDetectParser parser = new AutoDetectParser();
    ExecutorService work = Executors.newCachedThreadPool(TikaRun::daemon);
    for (int pass = 1; pass <= passes; pass += 1) {
      for (int index = 0; index < paths.size(); index += 1) {
        String line = one(parser, work, Path.of(paths.get(index)), out.resolve(index + ".txt"));
        if (pass == passes) System.out.println(line);
      }
    }
    System.exit(0);
  }

  private static String one(Parser parser, ExecutorService work, Path path, Path text) throws Exception {
    long started = SYSTEM.getProcessCpuTime();
    BodyContentHandler handler = new BodyContentHandler(-1);
    String end = "ok";
    Future<?> parsing = work.submit(() -> {
      ParseContext context = new ParseContext();
      context.set(Parser.class, parser);
      TesseractOCRConfig ocr = new TesseractOCRConfig();
      ocr.setSkipOcr(true);
      context.set(TesseractOCRConfig.class, ocr);
      Metadata metadata = new Metadata();
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, path.getFileName().toString());
      try (InputStream stream = Files.newInputStream(path)) {
        parser.parse(stream, handler, metadata, context);
      }
      return null;
    });
    try {
      parsing.get(60, TimeUnit.SECONDS);
    } catch (Exception failure) {
      parsing.cancel(true);
      Throwable cause = failure.getCause() == null ? failure : failure.getCause();
      end = cause.getClass().getSimpleName();
    }
    long milliseconds = (SYSTEM.getProcessCpuTime() - started) / 1_000_000;
    Files.writeString(text, handler.toString());
    return milliseconds + "\t" + end;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }
}
