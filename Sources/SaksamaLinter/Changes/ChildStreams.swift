#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The near ends of a running program's input and outputs.
///
/// All of them are served at once, so that neither side waits for the other, however much goes through each.
struct ChildStreams {
  private static let block = 1 << 16
  /// A socket.
  let input: Int32
  let outputs: [Int32]

  /// Sends `bytes`, collects what the program writes until it has closed its outputs, and closes all ends.
  func exchange(_ bytes: [UInt8]) -> [[UInt8]] {
    #if !canImport(Glibc)
      var one: Int32 = 1
      setsockopt(input, SOL_SOCKET, SO_NOSIGPIPE, &one, socklen_t(MemoryLayout<Int32>.size))
    #endif
    var texts = outputs.map { _ in [UInt8]() }
    var sent = 0
    var waiting =
      outputs.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) } + [pollfd(fd: input, events: Int16(POLLOUT), revents: 0)]
    if bytes.isEmpty { finish(&waiting[outputs.count]) }
    while waiting.contains(where: { $0.fd >= 0 }) {
      if poll(&waiting, nfds_t(waiting.count), -1) < 0 {
        if errno == EINTR { continue }
        break
      }
      for index in outputs.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
        if !receive(waiting[index].fd, &texts[index]) { finish(&waiting[index]) }
      }
      let last = outputs.count
      if waiting[last].fd >= 0, waiting[last].revents != 0, !send(bytes, &sent) || sent == bytes.count { finish(&waiting[last]) }
      // A program that is done with its work does not read the rest of its input.
      if waiting[..<last].allSatisfy({ $0.fd < 0 }), waiting[last].fd >= 0 { finish(&waiting[last]) }
    }
    for index in waiting.indices where waiting[index].fd >= 0 { finish(&waiting[index]) }
    return texts
  }

  private func finish(_ end: inout pollfd) {
    close(end.fd)
    // What is below zero is passed over by the call that waits.
    end.fd = -1
  }

  /// Takes what has arrived; false at the end.
  private func receive(_ descriptor: Int32, _ text: inout [UInt8]) -> Bool {
    var result = 0
    let received = [UInt8](unsafeUninitializedCapacity: ChildStreams.block) { buffer, count in
      result = read(descriptor, buffer.baseAddress, buffer.count)
      count = max(0, result)
    }
    text += received
    return result > 0 || result < 0 && (errno == EINTR || errno == EAGAIN)
  }

  /// Sends as much as there is room for; false where nobody reads it any more.
  private func send(_ bytes: [UInt8], _ sent: inout Int) -> Bool {
    let count = bytes.withUnsafeBytes { buffer in
      #if canImport(Glibc)
        Glibc.send(input, buffer.baseAddress.map { $0 + sent }, buffer.count - sent, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
      #else
        Darwin.send(input, buffer.baseAddress.map { $0 + sent }, buffer.count - sent, MSG_DONTWAIT)
      #endif
    }
    if count > 0 { sent += count }
    return count >= 0 || errno == EINTR || errno == EAGAIN
  }
}
