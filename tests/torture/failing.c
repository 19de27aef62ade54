/* Lets a disk fail under a program: from the N-th write on, those to files whose path contains
 * FAILING_PATH give FAILING_ERRNO. Loaded with LD_PRELOAD; Linux only. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long left = -1;
static int number = EIO;
static const char *within = NULL;

__attribute__((constructor)) static void begin(void) {
    const char *after = getenv("FAILING_AFTER"), *code = getenv("FAILING_ERRNO");
    within = getenv("FAILING_PATH");
    if (after) left = atol(after);
    if (code) number = atoi(code);
}

static int fails(int descriptor) {
    char link[64], path[4096];
    if (left < 0 || !within) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    if (!strstr(path, within)) return 0;
    if (__sync_fetch_and_sub(&left, 1) > 0) return 0;
    left = 0;
    errno = number;
    return 1;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int descriptor, const void *content, size_t size) {
    REAL(write);
    return fails(descriptor) ? -1 : real(descriptor, content, size);
}
ssize_t pwrite(int descriptor, const void *content, size_t size, off_t at) {
    REAL(pwrite);
    return fails(descriptor) ? -1 : real(descriptor, content, size, at);
}
ssize_t pwrite64(int descriptor, const void *content, size_t size, off64_t at) {
    REAL(pwrite64);
    return fails(descriptor) ? -1 : real(descriptor, content, size, at);
}
int fsync(int descriptor) {
    REAL(fsync);
    return fails(descriptor) ? -1 : real(descriptor);
}
int fdatasync(int descriptor) {
    REAL(fdatasync);
    return fails(descriptor) ? -1 : real(descriptor);
}
int ftruncate(int descriptor, off_t size) {
    REAL(ftruncate);
    return fails(descriptor) ? -1 : real(descriptor, size);
}
int ftruncate64(int descriptor, off64_t size) {
    REAL(ftruncate64);
    return fails(descriptor) ? -1 : real(descriptor, size);
}
