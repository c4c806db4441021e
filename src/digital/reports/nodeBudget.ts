import type { MachineNode } from '@/domain/machineReport'
import type { Remarks } from './remarks'

/** Elements kept of one rule on one page, and of one file: beyond that they are counted. */
export const mostNodesOfRule = 1000
export const mostNodesOfFile = 50_000

/** Hands out room for elements, so that a file with 100,000 of them opens as quickly as one with a hundred. */
export class NodeBudget {
  private left = mostNodesOfFile
  constructor(private readonly remarks: Remarks) {}

  /** The elements that can be read and fit, and how many there are in all where that is more. */
  take(list: readonly unknown[], read: (node: unknown) => MachineNode | undefined): { readonly nodes: readonly MachineNode[]; readonly total?: number } {
    const room = Math.min(mostNodesOfRule, this.left)
    const nodes = list.slice(0, room).flatMap((item) => read(item) ?? [])
    const unread = Math.min(list.length, room) - nodes.length
    if (unread > 0) this.remarks.add('left-out', '', unread)
    this.left -= nodes.length
    if (list.length <= room) return { nodes }
    this.remarks.add('nodes-cut', '', list.length - room)
    return { nodes, total: list.length - unread }
  }
}
