/** Gets public elevation tiles over the network: resumable, checksummed. */
@NullMarked
package dev.bulwark.app.download;

import org.jspecify.annotations.NullMarked;
