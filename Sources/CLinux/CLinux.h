// What Swift's Glibc module leaves out.

#ifndef PUREKAFKA_CLINUX_H
#define PUREKAFKA_CLINUX_H

#include <pthread.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>

// The system's headers show these to programs that ask for all of GNU's functions only.
int accept4(int socket, struct sockaddr *address, socklen_t *size, int flags);
int pthread_setname_np(pthread_t thread, const char *name);

#endif
