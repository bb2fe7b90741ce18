import { statfs } from 'node:fs/promises';

/**
 * Whether a folder lies in a file system that the kernel makes up (Linux: /proc, /sys and their kind): its files have no
 * size, some never end, and some act when they are read. False where the system cannot say.
 */
export async function isSystemFolder(absolute: string | Buffer): Promise<boolean> {
  try {
    return madeUp.has((await statfs(absolute)).type);
  } catch {
    return false;
  }
}

/** The numbers of linux/magic.h; Linux alone gives them, elsewhere `type` is 0. */
const madeUp: ReadonlySet<number> = new Set([
  0x9fa0, // proc
  0x62656572, // sysfs
  0x64626720, // debugfs
  0x74726163, // tracefs
  0x73636673, // securityfs
  0x27e0eb, // cgroup
  0x63677270, // cgroup2
  0x1cd1, // devpts
  0xcafe4a11, // bpf
  0x6165676c, // pstore
  0xde5e81e4, // efivarfs
  0x62656570, // configfs
  0x65735543, // fusectl
  0x42494e4d, // binfmt_misc
  0x19800202, // mqueue
  0xf97cff8c, // selinuxfs
]);
