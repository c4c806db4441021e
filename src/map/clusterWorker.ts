/** The worker around the cluster desk: grouping 10,000 points takes longer than a frame, so it is done beside the page. */
import { clusterDesk, type ClusterMessage } from './clusterDesk'

const answer = clusterDesk()
addEventListener('message', (event: MessageEvent<ClusterMessage>) => {
  const reply = answer(event.data)
  if (reply) postMessage(reply)
})
