/* What Chromium has of the File System Access API beyond the standard file system. */

interface FileSystemAccess {
  mode: 'read' | 'readwrite';
}
interface FileSystemHandle {
  queryPermission?(access: FileSystemAccess): Promise<PermissionState>;
  requestPermission?(access: FileSystemAccess): Promise<PermissionState>;
}
interface FileSystemFileHandle {
  /** Renames the file in its folder. */
  move(name: string): Promise<void>;
}
interface Window {
  /** Missing where the browser lets no page write into a folder. */
  showDirectoryPicker?(options: FileSystemAccess & { id?: string }): Promise<FileSystemDirectoryHandle>;
}
