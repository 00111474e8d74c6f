// What has not been synced, and how old the back-up is. Asks for a line of its own; in less room they stand below each
// other.
import QtQuick
import Stipple.App
import Stipple.Theme
import Stipple.Components

Flow {
    id: pills

    readonly property real full: (waiting.visible ? waiting.implicitWidth + spacing : 0) + backup.implicitWidth

    spacing: Theme.space.s

    StatusPill {
        id: waiting

        objectName: "today.waiting"
        width: Math.min(implicitWidth, pills.width)
        visible: Today.waiting !== ""
        kind: Meaning.Neutral
        iconName: "upload"
        text: Today.waiting
    }
    StatusPill {
        id: backup

        objectName: "today.backup"
        width: Math.min(implicitWidth, pills.width)
        kind: Today.backupKind
        text: Today.backup
    }
}
