// A pad to sign on by pen, finger or mouse. The drawing is the caller's: bind `strokes` to what keeps it, add what
// strokeFinished() brings, drop all or the last on cleared() and undone(). Who cannot draw types the name elsewhere.
import QtQuick
import Stipple.Components // for InkSurface: a C++ type is seen only through its module
import Stipple.Theme

Item {
    id: pad

    property string name: ""
    property string label: qsTr("Sign here")
    property var strokes: []
    property real padWidth: 1000
    property real padHeight: 400
    property bool readOnly: false
    readonly property bool empty: strokes.length === 0

    signal strokeFinished(stroke: var)
    signal cleared
    signal undone

    // Not a layout: one whose height follows from its width would keep the height of the width it began with.
    implicitWidth: Theme.space.narrow
    implicitHeight: ground.height + (readOnly ? 0 : Theme.space.s + buttons.height)

    Rectangle {
        id: ground

        width: pad.width
        height: Math.round(pad.width * pad.padHeight / pad.padWidth)
        radius: Theme.space.radius
        color: Theme.color.field
        border.width: Theme.space.line
        border.color: ink.drawing ? Theme.color.accent : Theme.color.outline
        Accessible.role: Accessible.Graphic
        Accessible.name: pad.label

        Hairline {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.space.xl
            y: parent.height * 0.75
        }
        TextBlock {
            x: Theme.space.xl
            y: parent.height * 0.75 + Theme.space.xs
            width: parent.width - 2 * Theme.space.xl
            visible: pad.empty && !ink.drawing
            text: pad.label
            tone: TextBlock.Secondary
            Accessible.ignored: true
        }
        InkSurface {
            id: ink

            objectName: pad.name
            anchors.fill: parent
            strokes: pad.strokes
            padWidth: pad.padWidth
            padHeight: pad.padHeight
            readOnly: pad.readOnly
            color: Theme.color.ink
            onStrokeFinished: stroke => pad.strokeFinished(stroke)
        }
    }
    Flow {
        id: buttons

        anchors.top: ground.bottom
        anchors.topMargin: Theme.space.s
        width: pad.width
        visible: !pad.readOnly
        spacing: Theme.space.s

        PushButton {
            objectName: pad.name + ".undo"
            kind: PushButton.Quiet
            enabled: !pad.empty
            text: qsTr("Undo")
            onClicked: pad.undone()
        }
        PushButton {
            objectName: pad.name + ".clear"
            kind: PushButton.Quiet
            enabled: !pad.empty
            text: qsTr("Clear")
            onClicked: pad.cleared()
        }
    }
}
