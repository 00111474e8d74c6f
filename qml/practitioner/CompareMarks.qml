// What is drawn onto the two photos: seen or not, made by taps or by drawing, taken back one by one. The photos stay as
// they were taken.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: part

    readonly property int count: PhotoMarks.marks.count

    spacing: Theme.space.m

    Banner {
        objectName: "compare.marksProblem"
        Layout.fillWidth: true
        visible: PhotoMarks.problem !== ""
        kind: Meaning.Decline
        text: PhotoMarks.problem
    }
    Banner {
        objectName: "compare.marksAsked"
        Layout.fillWidth: true
        visible: PhotoMarks.isDrawing
        kind: Meaning.Accent
        text: PhotoMarks.asked
    }
    SegmentedChoice {
        Layout.fillWidth: true
        visible: PhotoMarks.isDrawing
        name: "compare.tool"
        label: qsTr("What is drawn")
        options: PhotoMarks.tools
        current: PhotoMarks.tool
        onChosen: index => PhotoMarks.tool = index
    }
    TextEntry {
        Layout.fillWidth: true
        visible: PhotoMarks.isDrawing && PhotoMarks.tool === PhotoMarks.Words
        name: "compare.words"
        label: qsTr("The words")
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        maximumLength: 60
        text: PhotoMarks.words
        onEdited: text => PhotoMarks.words = text
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s

        PushButton {
            objectName: "compare.draw"
            visible: !PhotoMarks.isDrawing
            enabled: PhotoMarks.canDraw
            kind: PushButton.Secondary
            iconName: "edit"
            text: qsTr("Draw on the photos")
            onClicked: PhotoMarks.isDrawing = true
        }
        PushButton {
            objectName: "compare.marksDone"
            visible: PhotoMarks.isDrawing
            iconName: "check"
            text: qsTr("Done")
            onClicked: PhotoMarks.isDrawing = false
        }
        PushButton {
            objectName: "compare.marksUndo"
            visible: PhotoMarks.isDrawing
            enabled: PhotoMarks.canUndo
            kind: PushButton.Secondary
            text: qsTr("Undo")
            onClicked: PhotoMarks.undo()
        }
    }
    ToggleRow {
        objectName: "compare.marksShown"
        Layout.fillWidth: true
        visible: part.count > 0 && !PhotoMarks.isDrawing
        text: qsTr("Show what is drawn")
        note: PhotoMarks.told
        checked: PhotoMarks.isShown
        onToggled: PhotoMarks.isShown = checked
    }
    Disclosure {
        Layout.fillWidth: true
        visible: part.count > 0
        name: "compare.marksAll"
        title: qsTr("Every mark")
        summary: PhotoMarks.told

        Repeater {
            model: PhotoMarks.marks

            RowLayout {
                id: row

                required property string mark
                required property string title
                required property string detail
                required property int index

                Layout.fillWidth: true
                spacing: Theme.space.m

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    TextBlock {
                        objectName: "compare.mark[" + row.index + "]"
                        Layout.fillWidth: true
                        text: row.title
                    }
                    TextBlock {
                        Layout.fillWidth: true
                        text: row.detail
                        look: TextBlock.Small
                        tone: TextBlock.Secondary
                    }
                }
                IconButton {
                    objectName: "compare.markAway[" + row.index + "]"
                    enabled: PhotoMarks.canDraw
                    iconName: "discard"
                    text: qsTr("Take this mark away: %1").arg(row.title)
                    onClicked: PhotoMarks.remove(row.mark)
                }
            }
        }
    }
}
