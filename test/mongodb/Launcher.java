import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.net.InetSocketAddress;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A server that speaks MongoDB's wire protocol, for tests: `java -cp 'jars/*' Launcher.java [file]`. It prints the port that it
 * listens on, keeps its data in memory unless a file is named, and ends when its standard input does.
 */
public class Launcher {
  /** The library announces 4.2 at most, which today's drivers refuse. */
  private static final MongoVersion VERSION =
      new MongoVersion() {
        @Override
        public List<Integer> getVersionArray() {
          return List.of(5, 0, 0);
        }

        @Override
        public int getWireVersion() {
          return 13;
        }
      };

  public static void main(String[] arguments) throws Exception {
    compareTextByItsBytes();
    H2Backend backend = arguments.length == 0 ? H2Backend.inMemory() : new H2Backend(arguments[0]);
    backend.version(VERSION);
    MongoServer server = new MongoServer(backend);
    server.bind(new InetSocketAddress("127.0.0.1", 0));
    System.out.println(server.getLocalAddress().getPort());
    while (System.in.read() >= 0) {}
    server.shutdownNow();
    System.exit(0);
  }

  /**
   * MongoDB orders text by its UTF-8 bytes, the library by UTF-16 units, which puts U+20000 before U+FFFF. Its comparison is replaced
   * before it is loaded, so that what tests see is MongoDB's order.
   */
  private static void compareTextByItsBytes() throws IOException, IllegalAccessException {
    ClassReader reader = new ClassReader("de.bwaldvogel.mongo.backend.ValueComparator");
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            return new TextComparison(super.visitMethod(access, name, type, signature, exceptions));
          }
        },
        0);
    MethodHandles.privateLookupIn(Utils.class, MethodHandles.lookup()).defineClass(writer.toByteArray());
  }

  /** Writes `Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8))` where the class says `one.compareTo(other)`. */
  private static class TextComparison extends MethodVisitor {
    TextComparison(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
      if (!owner.equals("java/lang/String") || !name.equals("compareTo")) {
        super.visitMethodInsn(opcode, owner, name, type, isInterface);
        return;
      }
      bytes();
      super.visitInsn(Opcodes.SWAP);
      bytes();
      super.visitInsn(Opcodes.SWAP);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Arrays", "compareUnsigned", "([B[B)I", false);
    }

    private void bytes() {
      super.visitFieldInsn(
          Opcodes.GETSTATIC, "java/nio/charset/StandardCharsets", "UTF_8", "Ljava/nio/charset/Charset;");
      super.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL, "java/lang/String", "getBytes", "(Ljava/nio/charset/Charset;)[B", false);
    }
  }
}
